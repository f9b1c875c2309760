package org.aftermath.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.reading.ReadFollowUp;
import org.aftermath.core.reading.Reading;
import org.aftermath.core.showing.ShowFollowUps;
import org.jspecify.annotations.Nullable;

/**
 * Shows one follow-up in its place. Parameters that cannot be understood are named right there; the rest of the page
 * does not suffer.
 */
public final class FollowUpItemMacro implements Macro {

    /** Stands in until a page is saved and the macro has a place in it. */
    private static final FollowUpUid NOWHERE = new FollowUpUid(0, "unsaved");

    private static final String UNSAVED = "aftermath.view.followup.unsaved";
    private static final String ELSEWHERE = "aftermath.view.followup.elsewhere";

    private final Renderings renderings;
    private final ShowFollowUps followUps;
    private final Views views;
    private final Viewer viewer;

    public FollowUpItemMacro(Renderings renderings, ShowFollowUps followUps, Views views, Viewer viewer) {
        this.renderings = renderings;
        this.followUps = followUps;
        this.views = views;
        this.viewer = viewer;
    }

    @Override
    public String execute(@Nullable Map<String, String> parameters, @Nullable String body, ConversionContext context)
            throws MacroExecutionException {
        var macro = new FollowUpMacro(
                Optional.empty(), parameters == null ? Map.of() : parameters, body == null ? "" : body);
        var output = Output.of(context);
        // Asked even if it cannot be understood: it takes a place among its equals.
        var rendering = renderings.of(context);
        var line = rendering.flatMap(page -> page.line(macro));
        var view = rendering.map(Rendering::words).orElseGet(() -> new FollowUpView(viewer));
        var reading = ReadFollowUp.read(NOWHERE, macro);
        if (reading instanceof Reading.NotUnderstood bad) {
            return output.fit(views.print("followup/faults", view.of(macro.body(), bad.faults())));
        }
        if (rendering.isPresent() && line.isPresent()) {
            var circumstances = rendering.get().circumstances(output);
            return output.fit(views.print("followup/item", view.of(line.get(), circumstances.offersChanges())));
        }
        var preview = followUps.preview(((Reading.Understood) reading).followUp(), viewer.zone());
        return output.fit(
                views.print("followup/item", view.unknown(preview, rendering.isPresent() ? ELSEWHERE : UNSAVED)));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.PLAIN_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
