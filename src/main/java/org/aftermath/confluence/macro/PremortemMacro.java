package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.premortem.Board;
import org.aftermath.core.premortem.Premortems;
import org.jspecify.annotations.Nullable;

/**
 * The board of a premortem: live in a browser, and what everybody may see of it wherever the page is printed. A page can be
 * kept, sent and indexed by whoever renders it, so it never holds what only its reader may see.
 */
public final class PremortemMacro extends BlockMacro {

    private final Premortems premortems;

    public PremortemMacro(Premortems premortems, Views views, Viewer viewer) {
        super(views, viewer);
        this.premortems = premortems;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context)
            throws MacroExecutionException {
        var page = Renderings.savedPage(context).map(ContentEntityObject::getId);
        if (page.isEmpty()) {
            return note("aftermath.view.premortem.unsaved");
        }
        var output = Output.of(context);
        var board = Board.of(premortems, page.get(), Optional.empty());
        return output.fit(views.print(
                "premortem/board", new PremortemView(viewer).of(page.get(), board, output.isInteractive())));
    }
}
