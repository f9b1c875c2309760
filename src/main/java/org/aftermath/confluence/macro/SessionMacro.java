package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import org.aftermath.core.session.Board;
import org.aftermath.core.session.Sessions;
import org.jspecify.annotations.Nullable;

/** The writing meeting: live in a browser, and what came of it wherever the page is printed. */
public final class SessionMacro extends BlockMacro {

    private final Sessions sessions;
    private final Renderings renderings;

    public SessionMacro(Sessions sessions, Renderings renderings, Views views, Viewer viewer) {
        super(views, viewer);
        this.sessions = sessions;
        this.renderings = renderings;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context)
            throws MacroExecutionException {
        var postmortem = renderings.of(context).flatMap(Rendering::postmortem);
        if (postmortem.isEmpty()) {
            return note("aftermath.view.session.unsaved");
        }
        var page = postmortem.get().pageId();
        var output = Output.of(context);
        var board = Board.of(sessions, page);
        return output.fit(
                views.print("session/block", new SessionView(viewer).of(page, board, output.isInteractive())));
    }
}
