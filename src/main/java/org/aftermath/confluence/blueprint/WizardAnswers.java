package org.aftermath.confluence.blueprint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the wizard asks and what people answered, one line of text each. They come from a browser or from any REST
 * client, so nothing is taken for granted: what is missing is empty, and a line break becomes a space because each
 * answer ends in a macro parameter.
 */
record WizardAnswers(Map<String, String> fields) {

    private static final List<String> NAMES = List.of(
            "severity",
            "kind",
            "services",
            "startedAt",
            "detectedAt",
            "resolvedAt",
            "owner",
            "incidentCommander",
            "externalMessage",
            "language",
            "variant",
            "issues");

    WizardAnswers {
        fields = Map.copyOf(fields);
    }

    static WizardAnswers of(Map<String, Object> context) {
        var fields = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            fields.put(name, line(context.get(name)));
        }
        return new WizardAnswers(fields);
    }

    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The one that was chosen, else English. */
    Language language() {
        return Language.of(get("language"));
    }

    /** Whether the page is to have only what everybody can fill (P14). */
    boolean light() {
        return get("variant").equalsIgnoreCase("light");
    }

    /** {@code sev-1}; empty without a severity. */
    Optional<String> pageLabel() {
        return Severity.of(get("severity")).flatMap(Severity::pageLabel);
    }

    private static String line(@Nullable Object value) {
        return value == null ? "" : value.toString().replaceAll("\\s+", " ").strip();
    }
}
