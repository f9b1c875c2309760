package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.List;
import java.util.Map;
import org.aftermath.core.duty.ShowDuties;
import org.aftermath.core.lint.CheckPage;
import org.aftermath.core.lint.Judged;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.showing.ShowStatus;
import org.jspecify.annotations.Nullable;

/** Shows where the postmortem stands, what comes next, the menu to move it, and what its owner sees to. */
public final class StatusCardMacro extends BlockMacro {

    private final ShowStatus statuses;
    private final ShowDuties duties;
    private final CheckPage check;

    public StatusCardMacro(ShowStatus statuses, ShowDuties duties, CheckPage check, Views views, Viewer viewer) {
        super(views, viewer);
        this.statuses = statuses;
        this.duties = duties;
        this.check = check;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context)
            throws MacroExecutionException {
        var page = Renderings.savedPage(context);
        if (page.isEmpty()) {
            return note("aftermath.view.status.unsaved");
        }
        var card = page.map(ContentEntityObject::getId).flatMap(statuses::ofPage);
        var output = Output.of(context);
        var interactive = output.isInteractive();
        if (card.isEmpty()) {
            return copy(page.get().getId(), interactive);
        }
        var view = new StatusView(viewer);
        // Where nothing is written, the card tells by itself.
        var findings = check.page(card.get().postmortem()).stream()
                .filter(Judged::isInText)
                .toList();
        var mends = interactive && statuses.mayEdit(page.get().getId());
        return output.fit(views.print("status/card", view.of(card.get(), findings, interactive, mends))
                + lint(card.get().postmortem(), interactive ? findings : List.of(), mends)
                + duties(card.get().postmortem(), interactive)
                + (interactive ? views.print("status/audiences", view.audiences()) : ""));
    }

    private String duties(Postmortem postmortem, boolean interactive) throws MacroExecutionException {
        var view = new DutiesView(viewer).of(postmortem, duties.of(postmortem), interactive);
        return views.print("duty/checklist", view);
    }

    private String lint(Postmortem postmortem, List<Judged> findings, boolean mends) throws MacroExecutionException {
        return findings.isEmpty()
                ? ""
                : views.print("lint/findings", new LintView(viewer).of(postmortem, findings, mends));
    }

    private String copy(long pageId, boolean interactive) throws MacroExecutionException {
        var view = new CopyView(viewer).of(pageId, interactive && statuses.mayEdit(pageId));
        return views.print("status/copy", view);
    }
}
