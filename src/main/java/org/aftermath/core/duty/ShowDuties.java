package org.aftermath.core.duty;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Seen;

/** Reads the owner's duties for the acting user, who is taken to see the page already. Never writes. */
public final class ShowDuties {

    private final Ticks ticks;
    private final People people;
    private final Pages pages;
    private final ActingUser acting;

    public ShowDuties(Ticks ticks, People people, Pages pages, ActingUser acting) {
        this.ticks = ticks;
        this.people = people;
        this.pages = pages;
        this.acting = acting;
    }

    public Checklist of(Postmortem postmortem) {
        return of(new Seen(postmortem, pages.editable(postmortem.pageId())));
    }

    /** The same of a record that is at hand as somebody sees it. */
    public Checklist of(Seen seen) {
        var postmortem = seen.postmortem();
        var done = ticks.ofPage(postmortem.pageId()).stream()
                .map(tick -> new Checklist.Line(tick.duty(), Optional.of(tick), people.find(tick.who())))
                .collect(Collectors.toMap(Checklist.Line::duty, Function.identity()));
        var lines = Arrays.stream(Duty.values())
                .map(duty -> done.getOrDefault(duty, open(duty)))
                .toList();
        return new Checklist(lines, isMine(postmortem), seen.editable());
    }

    private static Checklist.Line open(Duty duty) {
        return new Checklist.Line(duty, Optional.empty(), Optional.empty());
    }

    private boolean isMine(Postmortem postmortem) {
        return acting.current().isPresent() && acting.current().equals(postmortem.owner());
    }
}
