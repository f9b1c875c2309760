package org.aftermath.confluence.rest.postmortem;

import org.aftermath.core.history.Change;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Fact;
import org.aftermath.core.postmortem.Facts;
import org.aftermath.core.postmortem.Style;
import org.aftermath.core.showing.ShowHistory;
import org.aftermath.core.support.MessageFacts;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;

/** Puts the audit trail into JSON for the caller. */
public final class HistoryJson {

    private static final int MOST = 500;

    private final ShowHistory history;
    private final People people;
    private final Translator translator;

    public HistoryJson(ShowHistory history, People people, Translator translator) {
        this.history = history;
        this.people = people;
        this.translator = translator;
    }

    HistoryPayload of(long pageId) {
        return new HistoryPayload(
                history.ofPage(pageId, MOST).stream().map(this::entry).toList());
    }

    private HistoryPayload.Entry entry(ShowHistory.Line line) {
        var change = line.change();
        return new HistoryPayload.Entry(
                change.when().toString(),
                line.who().map(Person::userName).orElse(change.who().key()),
                line.who().map(Person::fullName).orElse(null),
                change.fact(),
                translator.say(Message.of("aftermath.fact." + change.fact())),
                value(change, change.before()),
                value(change, change.after()),
                change.reason());
    }

    private String value(Change change, String told) {
        var isPerson = Facts.named(change.fact())
                .<Style>map(Fact::style)
                .or(() -> MessageFacts.style(change.fact()))
                .filter(Style.PERSON::equals)
                .isPresent();
        return isPerson && !told.isEmpty()
                ? people.find(new UserRef(told)).map(Person::userName).orElse(told)
                : told;
    }
}
