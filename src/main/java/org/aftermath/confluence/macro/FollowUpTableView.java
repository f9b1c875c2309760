package org.aftermath.confluence.macro;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.aftermath.core.showing.FollowUpLine;
import org.aftermath.core.showing.FollowUpState;
import org.aftermath.core.showing.FollowUpTable;
import org.aftermath.core.showing.Progress;

/** The words of the table of all follow-ups. */
final class FollowUpTableView {

    private final Viewer viewer;
    private final FollowUpView rows;

    /** @param rows puts words to each follow-up */
    FollowUpTableView(Viewer viewer, FollowUpView rows) {
        this.viewer = viewer;
        this.rows = rows;
    }

    Map<String, Object> of(long pageId, FollowUpTable table, Circumstances circumstances) {
        var progress = table.progress();
        var overdue = table.lines().stream().filter(FollowUpLine::overdue).count();
        return new View()
                .put("pageId", String.valueOf(pageId))
                .put("live", String.valueOf(circumstances.live()))
                .put("interactive", circumstances.live())
                .put("editable", circumstances.offersChanges())
                .put("any", !table.lines().isEmpty())
                .put("many", many(progress.total(), circumstances.warnAbove()))
                .put("done", String.valueOf(progress.done()))
                .put("total", String.valueOf(progress.total()))
                .put("words", counts(progress))
                .put("overdueWords", overdue > 0 ? viewer.say("aftermath.view.followups.overdue", overdue) : "")
                .put("asOf", viewer.now().toString())
                .put("asOfWords", viewer.say("aftermath.view.followups.asof", viewer.timeOfDay(viewer.now())))
                .put("lines", lines(table, circumstances))
                .put("label", labels())
                .map();
    }

    /** The most urgent first, what is dropped last; equals in the order of the page (P10). */
    private List<Map<String, Object>> lines(FollowUpTable table, Circumstances circumstances) {
        return table.lines().stream()
                .sorted(Comparator.comparing((FollowUpLine line) -> line.state() == FollowUpState.WONTDO)
                        .thenComparing(FollowUpLine::urgency))
                .map(line -> rows.of(line, circumstances.offersChanges()))
                .toList();
    }

    private String counts(Progress progress) {
        return progress.total() == 0
                ? viewer.say("aftermath.view.followups.none")
                : viewer.say("aftermath.view.followups.progress", progress.done(), progress.total());
    }

    private String many(int total, int warnAbove) {
        return total > warnAbove ? viewer.say("aftermath.view.followups.many", total, warnAbove) : "";
    }

    private Map<String, Object> labels() {
        return new View()
                .put("title", viewer.say("aftermath.view.followups.label"))
                .put("none", viewer.say("aftermath.view.followups.empty"))
                .put("add", viewer.say("aftermath.view.followups.add"))
                .put("urgency", viewer.say("aftermath.view.followups.column.urgency"))
                .put("text", viewer.say("aftermath.view.followups.column.text"))
                .put("type", viewer.say("aftermath.view.followups.column.type"))
                .put("owner", viewer.say("aftermath.view.followups.column.owner"))
                .put("due", viewer.say("aftermath.view.followups.column.due"))
                .put("ticket", viewer.say("aftermath.view.followups.column.ticket"))
                .map();
    }
}
