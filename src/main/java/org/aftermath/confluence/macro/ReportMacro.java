package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lists postmortems on any page, each reader those that they may see. */
public final class ReportMacro extends BlockMacro {

    private final IndexView index;

    public ReportMacro(IndexView index, Views views, Viewer viewer) {
        super(views, viewer);
        this.index = index;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context)
            throws MacroExecutionException {
        var view = index.within(name -> parameters.getOrDefault(name, ""));
        return Output.of(context).fit(views.print("index/list", view));
    }
}
