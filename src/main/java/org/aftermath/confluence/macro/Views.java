package org.aftermath.confluence.macro;

import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** Prints views through the host's templates, which escape every value. Safe for any thread. */
public final class Views {

    private static final String ROOT = "/org.aftermath/view/";

    /** Enough for a follow-up; what is longer is copied as it grows. */
    private static final int USUAL = 4096;

    private final TemplateRenderer renderer;

    public Views(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    /** @param name of the template below {@code view}, for example {@code status/card} */
    String print(String name, Map<String, Object> view) throws MacroExecutionException {
        var html = new StringWriter(USUAL);
        try {
            renderer.render(ROOT + name + ".vm", Map.of("view", view), html);
        } catch (IOException broken) {
            throw new MacroExecutionException(broken);
        }
        return html.toString();
    }
}
