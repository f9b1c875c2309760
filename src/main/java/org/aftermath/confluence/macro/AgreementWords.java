package org.aftermath.confluence.macro;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aftermath.core.agreement.Difference;
import org.aftermath.core.move.Account;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.showing.FollowUpLine;

/** How page and ticket stand to each other, and what a reader can do about it. The page's script says the same. */
final class AgreementWords {

    private final Viewer viewer;

    AgreementWords(Viewer viewer) {
        this.viewer = viewer;
    }

    List<Map<String, Object>> notes(FollowUpLine line) {
        var notes = new ArrayList<Map<String, Object>>();
        line.agreement().accounts().forEach(account -> notes.add(moved(line, account)));
        line.agreement().differences().forEach(difference -> notes.add(differing(line, difference)));
        if (line.agreement().silent()) {
            notes.add(new View()
                    .put("what", "silent")
                    .put("text", viewer.say("aftermath.view.silent"))
                    .map());
        }
        return notes;
    }

    private Map<String, Object> moved(FollowUpLine line, Account account) {
        var what = account.what().code();
        var note = new View().put("what", what);
        if (account.missing()) {
            note.put("text", viewer.say("aftermath.view.moved.missing." + what, account.moves()))
                    .put("say", viewer.say("aftermath.view.moved.say"));
        } else {
            note.put("text", explained(line, account));
        }
        return note.map();
    }

    private String explained(FollowUpLine line, Account account) {
        var what = account.what().code();
        return account.reason()
                .map(reason -> viewer.say(
                        "aftermath.view.moved.reason." + what,
                        account.moves(),
                        reason.text(),
                        line.called(reason.by())))
                .orElseGet(() -> viewer.say("aftermath.view.moved." + what, account.moves()));
    }

    private Map<String, Object> differing(FollowUpLine line, Difference difference) {
        var what = difference.what().code();
        var page = value(line, difference.what(), difference.page());
        var note = new View().put("what", what).put("apply", viewer.say("aftermath.view.difference.apply", page));
        if (difference.ticket().isBlank()) {
            note.put("text", viewer.say("aftermath.view.difference.none." + what, page));
        } else {
            var ticket = value(line, difference.what(), difference.ticket());
            note.put("text", viewer.say("aftermath.view.difference." + what, ticket, page))
                    .put("use", viewer.say("aftermath.view.difference.use"));
        }
        return note.map();
    }

    private String value(FollowUpLine line, Agreed what, String told) {
        return switch (what) {
            case DUE -> viewer.day(LocalDate.parse(told));
            case OWNER -> line.called(told);
            case URGENCY -> told;
        };
    }
}
