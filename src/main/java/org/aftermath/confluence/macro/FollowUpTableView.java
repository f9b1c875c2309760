package org.aftermath.confluence.macro;

import java.util.Map;
import org.aftermath.core.page.FollowUpLine;
import org.aftermath.core.page.FollowUpTable;

/** The words of the table of all follow-ups. */
final class FollowUpTableView {

    private final Viewer viewer;
    private final FollowUpView rows;

    FollowUpTableView(Viewer viewer) {
        this.viewer = viewer;
        this.rows = new FollowUpView(viewer);
    }

    /** @param live whether the page may keep the table up to date by itself */
    Map<String, Object> of(long pageId, FollowUpTable table, boolean live) {
        var progress = table.progress();
        var overdue = table.lines().stream().filter(FollowUpLine::overdue).count();
        return new View()
                .put("pageId", String.valueOf(pageId))
                .put("live", String.valueOf(live))
                .put("interactive", live)
                .put("any", !table.lines().isEmpty())
                .put("done", String.valueOf(progress.done()))
                .put("total", String.valueOf(progress.total()))
                .put("words", viewer.say("aftermath.view.followups.progress", progress.done(), progress.total()))
                .put("overdueWords", overdue > 0 ? viewer.say("aftermath.view.followups.overdue", overdue) : "")
                .put("asOf", viewer.now().toString())
                .put("asOfWords", viewer.say("aftermath.view.followups.asof", viewer.timeOfDay(viewer.now())))
                .put(
                        "lines",
                        table.lines().stream().map(line -> rows.of(line, live)).toList())
                .put("label", labels())
                .map();
    }

    private Map<String, Object> labels() {
        return new View()
                .put("title", viewer.say("aftermath.view.followups.label"))
                .put("none", viewer.say("aftermath.view.followups.empty"))
                .put("urgency", viewer.say("aftermath.view.followups.column.urgency"))
                .put("text", viewer.say("aftermath.view.followups.column.text"))
                .put("type", viewer.say("aftermath.view.followups.column.type"))
                .put("owner", viewer.say("aftermath.view.followups.column.owner"))
                .put("due", viewer.say("aftermath.view.followups.column.due"))
                .put("ticket", viewer.say("aftermath.view.followups.column.ticket"))
                .map();
    }
}
