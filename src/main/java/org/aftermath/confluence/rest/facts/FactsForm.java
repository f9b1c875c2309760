package org.aftermath.confluence.rest.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aftermath.core.facts.Role;
import org.jspecify.annotations.Nullable;

/**
 * Facts for a form: each as the text that a PATCH takes.
 *
 * @param version to be sent with what is changed
 * @param zone in which the times are told and heard: the caller's
 * @param roles which roles responders can have; missing where nobody asks for responders
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactsForm(
        int version,
        String zone,
        Map<String, String> values,
        @Nullable List<String> roles) {

    public FactsForm(int version, String zone, Map<String, String> values) {
        this(version, zone, values, null);
    }

    public FactsForm offering(List<Role> offered) {
        return new FactsForm(
                version, zone, values, offered.stream().map(Role::code).toList());
    }

    public FactsForm {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
