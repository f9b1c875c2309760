package org.aftermath.core.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.page.EditPage;
import org.aftermath.core.page.EditPage.Edited;
import org.aftermath.core.page.Rewrite;
import org.aftermath.core.people.People;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.reading.PlacedMacro;
import org.aftermath.core.reading.ReadFollowUp;
import org.aftermath.core.reading.Reading;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Tickets;
import org.aftermath.core.work.Writes;

/**
 * Adds follow-ups to a page and changes them where they stand: each time one version of the page with a comment that
 * says what was done. What others saved meanwhile stays; of two who change the same follow-up, the second is told. Works
 * at any status of the postmortem, for follow-ups go on after it is closed (G33). Must not be called within a
 * transaction.
 */
@Writes
public final class WriteFollowUps {

    private final EditPage pages;
    private final FollowUpMarkup markup;
    private final Tickets tickets;
    private final FollowUpRules rules;
    private final Supplier<String> ids;

    /** @param ids mints ids of macros */
    public WriteFollowUps(EditPage pages, FollowUpMarkup markup, Tickets tickets, People people, Supplier<String> ids) {
        this.pages = pages;
        this.markup = markup;
        this.tickets = tickets;
        this.rules = new FollowUpRules(people);
        this.ids = ids;
    }

    public FollowUpEdit add(long pageId, FollowUpWish wish) {
        return outcome(pages.edit(pageId, storage -> added(storage, new FollowUpUid(pageId, ids.get()), wish)));
    }

    /** Adds it under an id of the caller's; a page that has it stays as it is, however often that is wanted. */
    public FollowUpEdit put(FollowUpUid uid, FollowUpWish wish) {
        return outcome(
                pages.edit(uid.pageId(), storage -> PlacedMacro.place(uid.pageId(), markup.read(storage)).stream()
                        .filter(placed -> placed.uid().equals(uid))
                        .findFirst()
                        .map(placed -> ReadFollowUp.read(uid, placed.macro()))
                        .map(WriteFollowUps::standing)
                        .orElseGet(() -> added(storage, uid, wish))));
    }

    private static Rewrite<FollowUpEdit> standing(Reading reading) {
        return Rewrite.none(
                reading instanceof Reading.Understood known
                        ? new FollowUpEdit.Done(known.followUp())
                        : new FollowUpEdit.Invalid(((Reading.NotUnderstood) reading).faults()));
    }

    private Rewrite<FollowUpEdit> added(String storage, FollowUpUid uid, FollowUpWish wish) {
        var said = new HashMap<>(wish.values());
        said.putIfAbsent(FollowUpWish.TEXT, "");
        var whole = new FollowUpWish(Optional.empty(), said);
        var macro = wished(new FollowUpMacro(Optional.of(uid.macroId()), Map.of(), ""), whole);
        return judge(uid, macro, whole)
                .<Rewrite<FollowUpEdit>>map(Rewrite::none)
                .orElseGet(() -> {
                    var added = understood(uid, macro);
                    return Rewrite.to(
                            markup.add(storage, macro), comment("added", added), new FollowUpEdit.Done(added));
                });
    }

    public FollowUpEdit change(FollowUpUid uid, FollowUpWish wish) {
        return ticketDecides(uid, wish)
                .orElseGet(() -> outcome(pages.edit(uid.pageId(), storage -> change(storage, uid, wish, "changed"))));
    }

    /** What the wish does not say of a decision is not part of it any more. */
    public FollowUpEdit decide(FollowUpUid uid, FollowUpWish wish) {
        var said = new HashMap<String, String>();
        FollowUpWish.DECISION.forEach(name -> said.put(name, ""));
        said.putAll(wish.values());
        var whole = new FollowUpWish(wish.revision(), said);
        var state = wish.values().getOrDefault("state", "");
        return ticketDecides(uid, wish)
                .orElseGet(() -> outcome(pages.edit(uid.pageId(), storage -> change(storage, uid, whole, state))));
    }

    /** Nobody but the ticket says that work is done, and nothing undoes the promise that it stands for. */
    private Optional<FollowUpEdit> ticketDecides(FollowUpUid uid, FollowUpWish wish) {
        var state = wish.values().getOrDefault("state", "");
        return List.of("done", "proposed").contains(state)
                ? tickets.find(uid)
                        .flatMap(Tickets.Known::ticket)
                        .map(ticket -> Message.of("aftermath.followup.ticket." + state, ticket.key()))
                        .map(FollowUpEdit.Refused::new)
                : Optional.empty();
    }

    private Rewrite<FollowUpEdit> change(String storage, FollowUpUid uid, FollowUpWish wish, String what) {
        var placed = PlacedMacro.place(uid.pageId(), markup.read(storage));
        for (var place = 0; place < placed.size(); place++) {
            if (placed.get(place).uid().equals(uid)) {
                return change(storage, place, placed.get(place), wish, what);
            }
        }
        return Rewrite.none(new FollowUpEdit.Unknown());
    }

    private Rewrite<FollowUpEdit> change(
            String storage, int place, PlacedMacro placed, FollowUpWish wish, String what) {
        var uid = placed.uid();
        var overtaken = overtaken(placed, wish);
        if (overtaken.isPresent()) {
            return Rewrite.none(overtaken.get());
        }
        var macro = wished(placed.macro(), wish);
        var identified = new FollowUpMacro(
                macro.macroId().or(() -> Optional.of(uid.macroId())), macro.parameters(), macro.body());
        return judge(uid, identified, wish)
                .<Rewrite<FollowUpEdit>>map(Rewrite::none)
                .orElseGet(() -> {
                    var changed = understood(uid, identified);
                    return Rewrite.to(
                            markup.replace(storage, place, identified),
                            comment(what, changed),
                            new FollowUpEdit.Done(changed));
                });
    }

    private static Optional<FollowUpEdit> overtaken(PlacedMacro placed, FollowUpWish wish) {
        if (wish.revision().isEmpty()
                || !(ReadFollowUp.read(placed.uid(), placed.macro()) instanceof Reading.Understood now)) {
            return Optional.empty();
        }
        return wish.revision().get().equals(Revision.of(now.followUp()))
                ? Optional.empty()
                : Optional.of(new FollowUpEdit.Overtaken(now.followUp()));
    }

    private static FollowUpMacro wished(FollowUpMacro macro, FollowUpWish wish) {
        var parameters = new HashMap<>(macro.parameters());
        parameters.putAll(wish.said(macro));
        parameters.values().removeIf(String::isEmpty);
        return new FollowUpMacro(
                macro.macroId(), parameters, wish.values().getOrDefault(FollowUpWish.TEXT, macro.body()));
    }

    /** What keeps the macro from being written. */
    private Optional<FollowUpEdit> judge(FollowUpUid uid, FollowUpMacro macro, FollowUpWish wish) {
        var reading = ReadFollowUp.read(uid, macro);
        List<Fault> faults = reading instanceof Reading.NotUnderstood bad
                ? bad.faults()
                : rules.faults(((Reading.Understood) reading).followUp(), wish);
        return faults.isEmpty() ? Optional.empty() : Optional.of(new FollowUpEdit.Invalid(faults));
    }

    private static FollowUp understood(FollowUpUid uid, FollowUpMacro macro) {
        return ((Reading.Understood) ReadFollowUp.read(uid, macro)).followUp();
    }

    private static Message comment(String what, FollowUp followUp) {
        return Message.of("aftermath.page.comment." + what, Fault.excerpt(followUp.text()));
    }

    private static FollowUpEdit outcome(Edited<FollowUpEdit> edited) {
        if (edited instanceof Edited.Done<FollowUpEdit> done) {
            return done.outcome();
        }
        return edited instanceof Edited.Busy<FollowUpEdit> busy
                ? new FollowUpEdit.Refused(busy.reason())
                : new FollowUpEdit.Unknown();
    }
}
