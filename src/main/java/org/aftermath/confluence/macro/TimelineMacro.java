package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.showing.ShowTimeline;
import org.jspecify.annotations.Nullable;

/**
 * Says around an ordinary table what it leaves open, offers to add to it, and draws it. The table itself is the page's
 * own and stays what it is, here and without the app.
 */
public final class TimelineMacro implements Macro {

    private final ShowTimeline timelines;
    private final Renderings renderings;
    private final Views views;
    private final Viewer viewer;

    public TimelineMacro(ShowTimeline timelines, Renderings renderings, Views views, Viewer viewer) {
        this.timelines = timelines;
        this.renderings = renderings;
        this.views = views;
        this.viewer = viewer;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context)
            throws MacroExecutionException {
        var table = body == null ? "" : body;
        var output = Output.of(context);
        var view = renderings.of(context).flatMap(page -> view(page, output));
        return view.isEmpty()
                ? table
                : output.fit(views.print("timeline/head", view.get()))
                        + table
                        + output.fit(views.print("timeline/picture", view.get()));
    }

    private Optional<Map<String, Object>> view(Rendering page, Output output) {
        var record = page.postmortem();
        var frame = timelines.frame(record, viewer.zone());
        var rows = page.reading().timeline(frame.near());
        return rows.map(frame::timeline).map(timeline -> new TimelineView(viewer, frame.zone())
                .of(
                        page.pageId(),
                        timeline,
                        timelines.offers(record, timeline),
                        output.isInteractive() && record.isPresent() && page.isEditable()));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
