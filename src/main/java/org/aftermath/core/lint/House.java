package org.aftermath.core.lint;

import java.util.Map;
import java.util.Set;

/**
 * What a space makes of the rules.
 *
 * @param off ids of rules that nobody asks for
 * @param blocking ids of rules that hold a postmortem back until their findings are mended or ignored with a reason
 * @param known words that are right here: abbreviations that everybody knows, products named like people
 * @param instead words that this space writes otherwise, and how
 */
public record House(Set<String> off, Set<String> blocking, Set<String> known, Map<String, String> instead) {

    public static final House DEFAULT = new House(Set.of(), Set.of(), Set.of(), Map.of());

    public House {
        off = Set.copyOf(off);
        blocking = Set.copyOf(blocking);
        known = Set.copyOf(known);
        instead = Map.copyOf(instead);
    }
}
