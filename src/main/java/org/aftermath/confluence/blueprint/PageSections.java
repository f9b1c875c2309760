package org.aftermath.confluence.blueprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aftermath.core.outline.Template;
import org.jsoup.nodes.Entities;

/**
 * The sections of a new page in storage format, each a resource of its own with the variables of content templates.
 * Immutable.
 */
record PageSections(boolean light, Map<String, String> variables) {

    private static final String SECTIONS = "<at:var at:name=\"sections\" at:rawxhtml=\"true\"/>";
    private static final Pattern VARIABLE = Pattern.compile("<at:var at:name=\"([^\"]+)\"/>");

    PageSections {
        variables = Map.copyOf(variables);
    }

    /** In the order of the page: {@code user-experience}. */
    List<String> codes() {
        return Template.parts(light).stream().map(Template.Part::code).toList();
    }

    /** All of them, one after the other. */
    String storage() {
        return codes().stream().map(this::storage).collect(Collectors.joining());
    }

    /** One section, its heading first. */
    String storage(String code) {
        return filled("section/" + code);
    }

    /** The status macro with the wizard's answers. */
    String status() {
        return filled("postmortem").replace(SECTIONS, "").strip();
    }

    /** A text of the page's resources with its variables filled; whatever they say, it is text and no markup. */
    private String filled(String name) {
        return VARIABLE.matcher(text("/org.aftermath/page/" + name + ".xml"))
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String variable) {
        return Entities.escape(variables.getOrDefault(variable, ""));
    }

    private static String text(String resource) {
        try (var stream = PageSections.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("No resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
