package org.aftermath.confluence.rest.premortem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftermath.confluence.rest.TypedText;
import org.aftermath.confluence.rest.Wanted;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.premortem.Block;
import org.aftermath.core.premortem.Order;
import org.aftermath.core.premortem.Participants;
import org.aftermath.core.premortem.Premortem;
import org.aftermath.core.premortem.Prompt;
import org.aftermath.core.premortem.Rating;
import org.aftermath.core.premortem.ReadPlan;
import org.aftermath.core.premortem.Scenario;
import org.aftermath.core.premortem.Timetable;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.text.Writable;
import org.aftermath.host.rest.JsonBody;

/** What a request wants of a premortem. */
final class PremortemWish extends Wanted {

    /** What can be done with a scenario. */
    enum Step {
        REWORD,
        WITHDRAW,
        LINK,
        ANSWER,
        SETTLE,
        UNSETTLE
    }

    PremortemWish(JsonBody body) {
        super(body);
    }

    List<Fault> faultsOfPlan(People people) {
        knows("version", "goal", "day", "decisionMaker", "engineers", "support", "experts", "minutes");
        needsVersion();
        atMost("goal", Premortem.LONGEST_GOAL);
        needs("day", body.text("day").isBlank() || day().isPresent(), "2026-11-30");
        if (Timetable.read(body.text("minutes")).isEmpty()) {
            faults.add(new Fault("minutes", Message.of("aftermath.premortem.need.minutes", Timetable.LONGEST)));
        }
        persons("decisionMaker", 1, people);
        persons("engineers", Participants.MOST, people);
        persons("support", Participants.MOST, people);
        persons("experts", Participants.MOST, people);
        return faults;
    }

    private void persons(String name, int most, People people) {
        var names = ReadPlan.names(body.text(name));
        var unknown = names.stream()
                .limit(most + 1L)
                .filter(each -> people.named(each).isEmpty())
                .toList();
        if (names.size() > most) {
            faults.add(new Fault(name, Message.of("aftermath.premortem.need.fewer", most)));
        } else if (!unknown.isEmpty()) {
            var excerpt = Fault.excerpt(String.join(", ", unknown));
            faults.add(new Fault(name, Message.of("aftermath.premortem.need.person", excerpt)));
        }
    }

    String goal() {
        return prose("goal");
    }

    Optional<LocalDate> day() {
        return ReadPlan.day(body.text("day"));
    }

    Timetable timetable() {
        return Timetable.read(body.text("minutes")).orElseThrow();
    }

    Participants participants(People people) {
        return new Participants(
                found("decisionMaker", people).stream().findFirst(),
                found("engineers", people),
                found("support", people),
                found("experts", people));
    }

    private List<UserRef> found(String name, People people) {
        return ReadPlan.names(body.text(name)).stream()
                .flatMap(each -> people.named(each).stream())
                .map(Person::ref)
                .distinct()
                .toList();
    }

    List<Fault> faultsOfStep() {
        knows("version", "step", "to");
        needsVersion();
        needs("step", Set.of("move", "open").contains(body.text("step")), "move, open");
        if (isMove()) {
            needs("to", Block.of(body.text("to")).isPresent(), codes(Block.values(), Block::code));
        }
        return faults;
    }

    boolean isMove() {
        return body.text("step").equals("move");
    }

    Block to() {
        return Block.of(body.text("to")).orElseThrow();
    }

    /** A plan that nobody has changed has the version 0. */
    @Override
    protected void needsVersion() {
        needs("version", body.number("version").isPresent(), "0, 1, 2, …");
    }

    List<Fault> faultsOfOrder() {
        knows("version", "what", "side", "target");
        needsVersion();
        needs("what", isLineOrId("what"), "UUID, \"\"");
        needs("target", isLineOrId("target"), "UUID, \"\"");
        needs("side", side().isPresent(), "before, with, after");
        return faults;
    }

    private boolean isLineOrId(String name) {
        return body.text(name).isEmpty() || TypedText.isId(body.text(name));
    }

    Order.Move move() {
        return new Order.Move(body.text("what"), side().orElseThrow(), body.text("target"));
    }

    private Optional<Order.Side> side() {
        return of("side", Order.Side.values());
    }

    List<Fault> faultsOfScenario() {
        knows("id", "service", "failure", "period", "from");
        needsId();
        needs("from", isLineOrId("from"), "UUID");
        if (from().isEmpty()) {
            words();
        } else {
            required("period", "aftermath.premortem.need.period", Scenario.LONGEST);
        }
        return faults;
    }

    /** Service, failure and period are all required (M03). */
    private void words() {
        required("service", "aftermath.premortem.need.service", Scenario.LONGEST_SERVICE);
        required("failure", "aftermath.premortem.need.failure", Scenario.LONGEST);
        required("period", "aftermath.premortem.need.period", Scenario.LONGEST);
    }

    private void required(String name, String key, int most) {
        if (prose(name).isEmpty()) {
            faults.add(new Fault(name, Message.of(key)));
        }
        atMost(name, most);
    }

    Optional<String> from() {
        return Optional.of(body.text("from")).filter(id -> !id.isEmpty());
    }

    Scenario scenario(long pageId, UserRef by, Instant now) {
        return scenario(body.text("id"), pageId, by, now);
    }

    Scenario scenario(String id, long pageId, UserRef by, Instant now) {
        var service = prose("service").replaceAll("\\s+", " ");
        return Scenario.typed(id, pageId, service, prose("failure"), prose("period"), by, now);
    }

    List<Fault> faultsOfChange() {
        knows("version", "step", "service", "failure", "period", "kin", "prompt", "text");
        needsVersion();
        needs("step", step().isPresent(), codes(Step.values()));
        if (step().equals(Optional.of(Step.REWORD))) {
            words();
        }
        if (step().equals(Optional.of(Step.ANSWER))) {
            needs("prompt", Prompt.of(body.text("prompt")).isPresent(), codes(Prompt.values(), Prompt::code));
        }
        needs("kin", isLineOrId("kin"), "UUID, \"\"");
        atMost("text", Scenario.LONGEST);
        return faults;
    }

    Optional<Step> step() {
        return of("step", Step.values());
    }

    Optional<String> kin() {
        return Optional.of(body.text("kin")).filter(id -> !id.isEmpty());
    }

    Prompt prompt() {
        return Prompt.of(body.text("prompt")).orElseThrow();
    }

    String text() {
        return prose("text");
    }

    List<Fault> faultsOfRating() {
        knows("value");
        var isOne = body.values().get("value") instanceof Integer value && value >= 1 && value <= Rating.MOST;
        needs("value", isOne, "1–" + Rating.MOST);
        return faults;
    }

    int value() {
        return body.number("value").orElseThrow();
    }

    private void atMost(String name, int most) {
        if (prose(name).length() > most) {
            faults.add(new Fault(name, Message.of("aftermath.premortem.need.shorter", most)));
        }
    }

    private String prose(String name) {
        return Writable.of(body.text(name));
    }
}
