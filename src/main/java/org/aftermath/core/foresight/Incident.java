package org.aftermath.core.foresight;

import java.util.List;

/**
 * What is known of an incident when scenarios are looked for.
 *
 * @param services as recorded, in any case
 * @param title of the page
 * @param words whatever else was written, summary and timeline; only the first {@value #LONGEST} letters count
 */
public record Incident(List<String> services, String title, String words) {

    static final int LONGEST = 8_000;

    public Incident {
        services = List.copyOf(services);
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
