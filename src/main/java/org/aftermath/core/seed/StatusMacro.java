package org.aftermath.core.seed;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/** The status macro as a page has it: what the wizard's answers became. */
public record StatusMacro(Optional<String> macroId, Map<String, String> parameters) {

    public StatusMacro {
        requireNonNull(macroId);
        parameters = Map.copyOf(parameters);
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "").strip();
    }
}
