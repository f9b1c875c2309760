package org.aftermath.confluence.macro;

import java.util.Map;
import org.aftermath.core.facts.Status;
import org.aftermath.core.postmortem.Postmortem;

/** The way from the status card to the writing meeting: a link to it, or the button that puts it onto the page. */
final class WritingMeetingView {

    private final Viewer viewer;

    WritingMeetingView(Viewer viewer) {
        this.viewer = viewer;
    }

    /** Nothing where there is nothing to press, and none is offered once the postmortem is closed. */
    Map<String, Object> of(Postmortem postmortem, boolean placed, boolean interactive, boolean mends) {
        if (!interactive) {
            return Map.of();
        }
        if (placed) {
            return new View()
                    .put("words", viewer.say("aftermath.view.status.writing.go"))
                    .put("link", "#" + id(postmortem.pageId()))
                    .map();
        }
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
