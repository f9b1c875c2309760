package org.aftermath.core.promise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.move.Account;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reasons;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.work.Sieve;

/**
 * Lists open promises across all spaces that the acting user may see, the longest late first (P21), and says of which a
 * new date is to be agreed upon (B16). Never writes, never asks the tracker.
 */
public final class ShowPromises {

    /** How many are looked at for one page of the list. */
    private static final int MOST = 2_000;

    /**
     * A promise as its reader sees it.
     *
     * @param left how many business days of its space are left; negative for one that is late
     * @param moved how its day was moved; empty if it never was
     * @param answers whether the reader may give it a new date here
     */
    public record Line(
            Promise promise,
            PageFacts page,
            Optional<Person> keeper,
            int left,
            Optional<Account> moved,
            boolean answers) {}

    /**
     * What is asked for.
     *
     * @param space empty for all of them
     * @param late whether only those are listed that are late
     */
    public record Choice(Optional<String> space, boolean late) {}

    private final Promises promises;
    private final PromiseRules.Spaces rules;
    private final Pages pages;
    private final Desk desk;
    private final Clock clock;

    /** What else a line says. */
    public record Desk(People people, Reasons reasons) {}

    public ShowPromises(Promises promises, PromiseRules.Spaces rules, Pages pages, Desk desk, Clock clock) {
        this.promises = promises;
        this.rules = rules;
        this.pages = pages;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param today the day it is for the reader */
    public Sieve.Slice<Line> list(Choice choice, LocalDate today, Optional<Long> cursor, int limit) {
        var until = choice.late() ? today.minusDays(1) : PromiseRules.horizon(today);
        var known = new HashMap<String, PromiseRules>();
        return new Sieve<>(
                        (from, most) -> promises.open(
                                new Promises.Wanted(choice.space(), until, from.map(Promises.After::cursor)), most),
                        Promise::cursor,
                        promise -> pages.visible(promise.uid().pageId()).map(page -> line(promise, page, known)),
                        MOST)
                .slice(cursor, limit);
    }

    private Line line(Promise promise, PageFacts page, Map<String, PromiseRules> known) {
        var here = known.computeIfAbsent(page.spaceKey(), rules::of).calendar();
        return new Line(
                promise,
                page,
                promise.keeper().flatMap(desk.people()::named),
                here.businessDaysBetween(here.dayOf(clock.instant()), promise.due()),
                promise.ticket()
                        .map(Ticket::trail)
                        .filter(trail -> !trail.moves().isEmpty())
                        .flatMap(trail ->
                                Account.of(Agreed.DUE, trail, desk.reasons().of(promise.uid()))),
                promise.ticket().isPresent() && pages.editable(page.pageId()));
    }
}
