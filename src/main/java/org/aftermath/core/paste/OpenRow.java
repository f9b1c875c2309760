package org.aftermath.core.paste;

import java.util.Optional;
import org.aftermath.core.timeline.Calendar;
import org.aftermath.core.timeline.When;
import org.aftermath.core.timeline.WhenReader.Lead;

/** The row that is being read, to which the next lines may belong, and who speaks. Not for sharing. */
final class OpenRow {

    private final Account account;
    private final Calendar calendar;
    private Optional<Draft> open = Optional.empty();
    private String speaker = "";

    OpenRow(Account account, Calendar calendar) {
        this.account = account;
        this.calendar = calendar;
    }

    Draft begin(Line line, When when, boolean chat) {
        close();
        var draft = new Draft(line, calendar.place(when), chat ? speaker : "", chat);
        open = Optional.of(draft);
        return draft;
    }

    /** A row of nobody's words. */
    Draft plain(Line line, When when) {
        speaker = "";
        return begin(line, when, false);
    }

    void speak(Line line, Talk.Said said) {
        speaker = Work.plain(said.who());
        begin(line, said.when(), true).fact(said.words());
    }

    /** What stands behind a time in brackets is said by whoever spoke last. */
    void go(Line line, Lead lead) {
        var goesOn = lead.bracketed() && !speaker.isEmpty();
        speaker = goesOn ? speaker : "";
        begin(line, lead.when(), goesOn).fact(lead.rest());
    }

    void name(String who) {
        speaker = who;
    }

    boolean isOpen() {
        return open.isPresent();
    }

    /** Who spoke and when is no row if what they said is work. */
    void dropHead() {
        open.filter(head -> head.chat && head.isEmpty()).ifPresent(head -> {
            account.layout(head.lines().size());
            open = Optional.empty();
        });
    }

    /** False if the line says nothing of this row. */
    boolean takes(Line line, boolean gap) {
        if (open.filter(draft -> belongs(line, draft, gap)).isEmpty()) {
            return false;
        }
        var draft = open.orElseThrow();
        draft.also(line);
        if (draft.isEmpty() || draft.chat || !line.bullet()) {
            draft.fact(line.text());
        } else {
            draft.context(line.text());
        }
        return true;
    }

    private static boolean belongs(Line line, Draft draft, boolean gap) {
        var near = line.indent() > draft.indent || !gap && !line.bullet();
        return draft.chat ? !Talk.isNoise(line.text()) : near;
    }

    void close() {
        open.ifPresent(draft -> {
            if (draft.saysNothing()) {
                draft.lines().forEach(account::leave);
            } else {
                account.use(draft.lines().size());
                settle(draft);
            }
        });
        open = Optional.empty();
    }

    /** What somebody says is to be done is work and no event; work that is only mentioned is both. */
    private void settle(Draft draft) {
        var work = Work.marked(draft.line, draft.said());
        if (work.isPresent()) {
            account.propose(work.get());
        } else {
            account.tell(draft.line, draft.entry());
            Work.within(draft.line, draft.said()).ifPresent(account::propose);
        }
    }
}
