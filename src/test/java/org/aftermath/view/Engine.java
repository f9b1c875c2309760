package org.aftermath.view;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** A Velocity that escapes what it prints, as hosts do. */
public interface Engine extends TemplateRenderer {

    /** The line that hosts descend from, and the newest one. */
    static List<Engine> both() {
        return List.of(new OldEngine(), new NewEngine());
    }

    String version();

    String print(String template, Map<String, Object> context);

    @Override
    default void render(String template, Map<String, Object> context, Writer writer) throws IOException {
        writer.write(print(template, context));
    }

    static Object escaped(Object value) {
        return value == null
                ? null
                : value.toString()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }
}
