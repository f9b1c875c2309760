package org.aftermath.confluence.rest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Facts for a form: each as the text that a PATCH takes.
 *
 * @param version to be sent with what is changed
 * @param zone in which the times are told and heard: the caller's
 */
public record FactsForm(int version, String zone, Map<String, String> values) {

    public FactsForm {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
