package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows all follow-ups of the page with a progress bar; in a browser the page keeps it up to date. */
public final class FollowUpTableMacro implements Macro {

    private final Renderings renderings;
    private final Views views;
    private final Viewer viewer;

    public FollowUpTableMacro(Renderings renderings, Views views, Viewer viewer) {
        this.renderings = renderings;
        this.views = views;
        this.viewer = viewer;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context)
            throws MacroExecutionException {
        var rendering = renderings.of(context);
        if (rendering.isEmpty()) {
            var unsaved = new View().put("text", viewer.say("aftermath.view.followups.unsaved"));
            return views.print("status/note", unsaved.map());
        }
        var page = rendering.get();
        var circumstances = page.circumstances(Output.of(context));
        return views.print(
                "followups/table", new FollowUpTableView(viewer).of(page.pageId(), page.table(), circumstances));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
