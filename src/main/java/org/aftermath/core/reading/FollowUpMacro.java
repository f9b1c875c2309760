package org.aftermath.core.reading;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * A follow-up macro as a page has it, not understood yet.
 *
 * @param body the plain text inside the macro
 */
public record FollowUpMacro(Optional<String> macroId, Map<String, String> parameters, String body) {

    public FollowUpMacro {
        requireNonNull(macroId);
        parameters = Map.copyOf(parameters);
        requireNonNull(body);
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "").strip();
    }
}
