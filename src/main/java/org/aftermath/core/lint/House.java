package org.aftermath.core.lint;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a space makes of the rules. Immutable. */
public final class House {

    public static final House DEFAULT = new House(Set.of(), Set.of(), Set.of(), Map.of());

    private final Set<String> off;
    private final Set<String> blocking;
    private final Words known;
    private final Words instead;

    /**
     * @param off ids of rules that nobody asks for
     * @param blocking ids of rules that hold a postmortem back until their findings are mended or ignored with a reason
     * @param known words that are right here: abbreviations that everybody knows, products named like people
     * @param instead words that this space writes otherwise, and how
     */
    public House(Set<String> off, Set<String> blocking, Set<String> known, Map<String, String> instead) {
        this.off = Set.copyOf(off);
        this.blocking = Set.copyOf(blocking);
        this.known = new Words(known.stream().collect(Collectors.toMap(word -> word, word -> Optional.empty())));
        this.instead = new Words(instead.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, word -> Optional.of(word.getValue()))));
    }

    boolean asks(Rule rule) {
        return !off.contains(rule.id());
    }

    Set<String> blocking() {
        return blocking;
    }

    Words known() {
        return known;
    }

    Words instead() {
        return instead;
    }
}
