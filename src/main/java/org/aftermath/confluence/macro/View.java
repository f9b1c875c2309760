package org.aftermath.confluence.macro;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a template prints: words, flags, lists and maps, nothing with methods of ours, so that a host's list of allowed
 * methods needs no entry. What is empty is left out, because old and new engines disagree about whether empty is true.
 */
final class View {

    private final Map<String, Object> values = new LinkedHashMap<>();

    View put(String name, Object value) {
        if (!value.equals("")) {
            values.put(name, value);
        }
        return this;
    }

    View put(String name, Optional<?> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    Map<String, Object> map() {
        return Collections.unmodifiableMap(values);
    }
}
