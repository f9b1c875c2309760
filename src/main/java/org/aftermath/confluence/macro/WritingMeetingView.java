package org.aftermath.confluence.macro;

import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.Status;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.session.Board;
import org.aftermath.core.session.Phase;

/** The way from the status card to the writing meeting: a link to it, or the button that puts it onto the page. */
final class WritingMeetingView {

    private final Viewer viewer;

    WritingMeetingView(Viewer viewer) {
        this.viewer = viewer;
    }

    /** Nothing on paper. */
    Map<String, Object> going(Postmortem postmortem, Optional<Board> board, boolean interactive) {
        return interactive
                ? new View()
                        .put("words", words(board))
                        .put("link", "#" + id(postmortem.pageId()))
                        .map()
                : Map.of();
    }

    private String words(Optional<Board> board) {
        var owed = board.filter(each -> each.session().phase() == Phase.ENDED)
                .map(Board::owed)
                .orElse(0);
        return owed > 0
                ? viewer.say("aftermath.view.status.writing.owed", owed)
                : viewer.say("aftermath.view.status.writing.go");
    }

    /** None is offered to who may not change the page, nor once the postmortem is closed. */
    Map<String, Object> placing(Postmortem postmortem, boolean mends) {
        return mends && postmortem.status() != Status.CLOSED
                ? new View()
                        .put("words", viewer.say("aftermath.view.status.writing.place"))
                        .put("hint", viewer.say("aftermath.view.status.writing.hint"))
                        .map()
                : Map.of();
    }

    /** Of the meeting's element on the page. */
    static String id(long pageId) {
        return "aftermath-writing-" + pageId;
    }
}
