package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows all follow-ups of the page with a progress bar; in a browser the page keeps it up to date. */
public final class FollowUpTableMacro extends BlockMacro {

    private final Renderings renderings;

    public FollowUpTableMacro(Renderings renderings, Views views, Viewer viewer) {
        super(views, viewer);
        this.renderings = renderings;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context)
            throws MacroExecutionException {
        var rendering = renderings.of(context);
        if (rendering.isEmpty()) {
            return note("aftermath.view.followups.unsaved");
        }
        var page = rendering.get();
        var output = Output.of(context);
        var view =
                new FollowUpTableView(viewer, page.words()).of(page.pageId(), page.table(), page.circumstances(output));
        return output.fit(views.print("followups/table", view));
    }
}
