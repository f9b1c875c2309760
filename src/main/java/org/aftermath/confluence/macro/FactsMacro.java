package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import org.aftermath.core.people.People;
import org.aftermath.core.showing.ShowFacts;
import org.aftermath.core.ticket.IssueAddresses;
import org.jspecify.annotations.Nullable;

/** Shows the facts of the incident as a table, the way to change them, and who changed what. */
public final class FactsMacro extends BlockMacro {

    private final ShowFacts facts;
    private final People people;
    private final IssueAddresses issues;
    private final Renderings renderings;

    public FactsMacro(
            ShowFacts facts, People people, IssueAddresses issues, Renderings renderings, Views views, Viewer viewer) {
        super(views, viewer);
        this.renderings = renderings;
        this.facts = facts;
        this.people = people;
        this.issues = issues;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context)
            throws MacroExecutionException {
        var page = renderings.of(context);
        if (page.isEmpty()) {
            return note("aftermath.view.facts.unsaved");
        }
        var sheet = page.get().seen().map(facts::of);
        if (sheet.isEmpty()) {
            return note("aftermath.view.facts.copy");
        }
        var view = new FactsView(viewer, new FactWords(viewer, people), issues);
        var output = Output.of(context);
        return output.fit(views.print("facts/table", view.of(sheet.get(), output.isInteractive())));
    }
}
