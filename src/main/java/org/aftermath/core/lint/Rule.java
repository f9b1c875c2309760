package org.aftermath.core.lint;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One habit of writing, and the question to ask about it. What it finds and what it leaves alone is shown on its page
 * (docs/lint), whose examples are tested. Immutable; safe for any thread.
 */
public abstract class Rule {

    static final Set<String> REPORTED = Set.of("", Passage.SUMMARY, Passage.TIMELINE, Passage.CONTEXT);
    static final Set<String> OUTWARD =
            Set.of("", Passage.SUMMARY, Passage.USERS, Passage.IMPACT, Passage.CUSTOMERS, Passage.TIMELINE);
    static final Set<String> STORY = Set.of(
            "",
            Passage.SUMMARY,
            Passage.USERS,
            Passage.IMPACT,
            Passage.TIMELINE,
            Passage.CONTEXT,
            Passage.FACTORS,
            "model",
            "went",
            "response",
            "learnings");
    static final Set<String> PROSE = Stream.concat(STORY.stream(), Stream.of(Passage.CUSTOMERS, Passage.FOLLOW_UPS))
            .collect(Collectors.toUnmodifiableSet());
    static final Set<String> PROMISES = Set.of(Passage.FOLLOW_UPS);

    private final String id;
    private final Weight weight;
    private final Set<String> places;

    Rule(String id, Weight weight, Set<String> places) {
        this.id = id;
        this.weight = weight;
        this.places = places;
    }

    /** The same for ever: {@code BL001}. */
    public String id() {
        return id;
    }

    public Weight weight() {
        return weight;
    }

    /** The text of its question; with {@code .title}, of what it is called. */
    public String key() {
        return "aftermath.lint." + id.toLowerCase(Locale.ROOT);
    }

    boolean concerns(Passage passage) {
        return passage.isProse() && places.contains(passage.place());
    }

    /** What it finds in a passage that it concerns. */
    abstract List<Hit> in(Passage passage, List<Sentence> sentences, Draft draft);
}
