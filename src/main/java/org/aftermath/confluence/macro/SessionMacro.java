package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.session.Board;
import org.aftermath.core.session.Sessions;
import org.jspecify.annotations.Nullable;

/** The writing meeting: live in a browser, and what came of it wherever the page is printed. */
public final class SessionMacro extends BlockMacro {

    private final Sessions sessions;
    private final Postmortems postmortems;

    public SessionMacro(Sessions sessions, Postmortems postmortems, Views views, Viewer viewer) {
        super(views, viewer);
        this.sessions = sessions;
        this.postmortems = postmortems;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context)
            throws MacroExecutionException {
        var page = Renderings.savedPage(context).map(ContentEntityObject::getId);
        if (page.flatMap(postmortems::ofPage).isEmpty()) {
            return note("aftermath.view.session.unsaved");
        }
        var output = Output.of(context);
        var board = Board.of(sessions, page.get());
        return output.fit(
                views.print("session/block", new SessionView(viewer).of(page.get(), board, output.isInteractive())));
    }
}
