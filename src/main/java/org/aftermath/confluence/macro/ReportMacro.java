package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.aftermath.core.report.Topic;
import org.jspecify.annotations.Nullable;

/** Lists postmortems on any page, or what was learned of them, or draws numbers over them, each reader those that they may see. */
public final class ReportMacro extends BlockMacro {

    private final IndexView index;
    private final ReportView reports;
    private final LearningsView learnings;

    public ReportMacro(IndexView index, ReportView reports, LearningsView learnings, Views views, Viewer viewer) {
        super(views, viewer);
        this.index = index;
        this.reports = reports;
        this.learnings = learnings;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context)
            throws MacroExecutionException {
        UnaryOperator<String> given = name -> parameters.getOrDefault(name, "");
        return Output.of(context).fit(print(given.apply("type"), given));
    }

    private String print(String type, UnaryOperator<String> given) throws MacroExecutionException {
        if (type.equals("learnings")) {
            return views.print("index/learnings", learnings.within(given));
        }
        var topic = Topic.of(type);
        return topic.isPresent()
                ? views.print("report/figures", reports.within(topic.get(), given))
                : views.print("index/list", index.within(given));
    }
}
