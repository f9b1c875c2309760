package org.aftermath.support;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.premortem.Block;
import org.aftermath.core.premortem.Order;
import org.aftermath.core.premortem.Participants;
import org.aftermath.core.premortem.Premortem;
import org.aftermath.core.premortem.Rating;
import org.aftermath.core.premortem.Role;
import org.aftermath.core.premortem.Scenario;
import org.aftermath.core.premortem.Timetable;

/** A premortem of page 42 with a product manager and two engineers, and scenarios numbered from 1. */
public final class PremortemBuilder {

    public static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    public static final Participants PEOPLE = new Participants(
            Optional.of(FakePeople.ref("manager")),
            List.of(FakePeople.ref("sre"), FakePeople.ref("engineer")),
            List.of(FakePeople.ref("support")),
            List.of());

    private PremortemBuilder() {}

    public static Premortem planned(long pageId) {
        return Premortem.planned(pageId, "Invoices on time", Optional.empty(), PEOPLE, Timetable.USUAL);
    }

    /** One that got to the block. */
    public static Premortem at(long pageId, Block block) {
        return new Premortem(
                pageId,
                "Invoices on time",
                Optional.empty(),
                PEOPLE,
                Timetable.USUAL,
                Optional.of(FakePeople.ref("facilitator")),
                block,
                block,
                Optional.of(NOW),
                false,
                Order.EMPTY,
                0);
    }

    public static String id(int number) {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }

    /** Typed by the SRE so many seconds after the others. */
    public static Scenario scenario(int number) {
        return scenario(number, "sre", "invoices", "none can be issued " + number, "30 min, month end");
    }

    public static Scenario scenario(int number, String author, String service, String failure, String period) {
        return Scenario.typed(
                id(number), 42, service, failure, period, FakePeople.ref(author), NOW.plusSeconds(number));
    }

    public static Rating rating(int number, String who, int value) {
        return new Rating(id(number), 42, FakePeople.ref(who), Role.ENGINEER, value, NOW);
    }
}
