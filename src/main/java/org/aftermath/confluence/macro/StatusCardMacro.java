package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.List;
import java.util.Map;
import org.aftermath.confluence.page.PageReading;
import org.aftermath.core.duty.ShowDuties;
import org.aftermath.core.lint.CheckPage;
import org.aftermath.core.lint.Judged;
import org.aftermath.core.lint.ProcessCreep;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Seen;
import org.aftermath.core.session.Board;
import org.aftermath.core.session.Sessions;
import org.aftermath.core.showing.FollowUpTable;
import org.aftermath.core.showing.ShowStatus;
import org.jspecify.annotations.Nullable;

/** Shows where the postmortem stands, what comes next, the menu to move it, and what its owner sees to. */
public final class StatusCardMacro extends BlockMacro {

    private final ShowStatus statuses;
    private final ShowDuties duties;
    private final CheckPage check;
    private final Sessions sessions;
    private final Renderings renderings;

    public StatusCardMacro(
            ShowStatus statuses,
            ShowDuties duties,
            CheckPage check,
            Sessions sessions,
            Renderings renderings,
            Views views,
            Viewer viewer) {
        super(views, viewer);
        this.statuses = statuses;
        this.duties = duties;
        this.check = check;
        this.sessions = sessions;
        this.renderings = renderings;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context)
            throws MacroExecutionException {
        var rendering = renderings.of(context);
        if (rendering.isEmpty()) {
            return note("aftermath.view.status.unsaved");
        }
        var page = rendering.get();
        var output = Output.of(context);
        var seen = page.seen();
        return seen.isEmpty()
                ? copy(page.pageId(), output.isInteractive() && page.isEditable())
                : output.fit(whole(seen.get(), page.reading(), page.table(), output.isInteractive()));
    }

    private String whole(Seen seen, PageReading page, FollowUpTable table, boolean interactive)
            throws MacroExecutionException {
        var postmortem = seen.postmortem();
        var mends = interactive && seen.editable();
        var checked = check.checked(postmortem, page.passages());
        var card = statuses.card(seen, page.outline().with(checked.objections()), table);
        // Where nothing is written, the card tells by itself.
        var inText = checked.findings().stream().filter(Judged::isInText).toList();
        var view = new StatusView(viewer);
        var way = way(postmortem, page.holdsWritingMeeting(), interactive, mends);
        return views.print("status/card", view.of(card, inText, way, interactive, mends))
                + (interactive ? views.print("status/review", view.review(postmortem.pageId())) : "")
                + lint(postmortem, page, interactive ? inText : List.of(), mends)
                + duties(seen, interactive)
                + (interactive ? views.print("status/audiences", view.audiences()) : "");
    }

    /** To the writing meeting, with what its author still owes the page (L10). */
    private Map<String, Object> way(Postmortem postmortem, boolean placed, boolean interactive, boolean mends) {
        var view = new WritingMeetingView(viewer);
        return placed
                ? view.going(postmortem, Board.of(sessions, postmortem.pageId()), interactive)
                : view.placing(postmortem, interactive && mends);
    }

    private String duties(Seen seen, boolean interactive) throws MacroExecutionException {
        var view = new DutiesView(viewer).of(seen.postmortem(), duties.of(seen), interactive);
        return views.print("duty/checklist", view);
    }

    private String lint(Postmortem postmortem, PageReading page, List<Judged> findings, boolean mends)
            throws MacroExecutionException {
        if (findings.isEmpty()) {
            return "";
        }
        var creep = ProcessCreep.of(page.passages(), findings);
        return views.print("lint/findings", new LintView(viewer).of(postmortem, findings, creep, mends));
    }

    private String copy(long pageId, boolean mends) throws MacroExecutionException {
        return views.print("status/copy", new CopyView(viewer).of(pageId, mends));
    }
}
