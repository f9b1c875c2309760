package org.aftermath.confluence.macro;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.outline.Section;
import org.aftermath.core.session.Board;
import org.aftermath.core.session.Remark;

/** What came of a writing meeting, for readers; whoever has a browser sees it live instead. */
final class SessionView {

    private final Viewer viewer;

    SessionView(Viewer viewer) {
        this.viewer = viewer;
    }

    Map<String, Object> of(long pageId, Optional<Board> board, boolean live) {
        var phase = board.map(each -> each.session().phase().code()).orElse("none");
        var view = new View()
                .put("pageId", String.valueOf(pageId))
                .put("id", WritingMeetingView.id(pageId))
                .put("phase", phase)
                .put("live", String.valueOf(live))
                .put("heading", viewer.say("aftermath.session.heading"))
                .put("standing", viewer.say("aftermath.session.phase." + phase))
                .put("questionsLabel", viewer.say("aftermath.session.questions"))
                .put("suggestionsLabel", viewer.say("aftermath.session.suggestions"))
                .put("kudosLabel", viewer.say("aftermath.session.kudos"))
                .put("sections", live ? sections() : "");
        board.ifPresent(each -> view.put("questions", lines(each, Remark.Kind.QUESTION))
                .put("suggestions", lines(each, Remark.Kind.SUGGESTION))
                .put("kudos", lines(each, Remark.Kind.KUDO)));
        return view.map();
    }

    /** Nothing at all if there are none, which old engines would take for something. */
    private static Object lines(Board board, Remark.Kind kind) {
        var lines = board.all(kind).stream()
                .map(remark -> new View()
                        .put("text", remark.text())
                        .put("answer", remark.answer().map(Remark.Answer::text))
                        .map())
                .toList();
        return lines.isEmpty() ? "" : lines;
    }

    private List<Map<String, Object>> sections() {
        var options = new ArrayList<Map<String, Object>>();
        options.add(
                new View().put("label", viewer.say("aftermath.session.whole")).map());
        for (var section : Section.values()) {
            options.add(new View()
                    .put("code", section.code())
                    .put("label", viewer.say("aftermath.page." + section.code() + ".heading"))
                    .map());
        }
        return options;
    }
}
