package org.aftermath.shipped;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How well a member of a host is known, from strong to weak ({@code platform/README.md}). */
enum Evidence {
    JAR,
    SOURCE,
    JAVADOC,
    USAGE,
    MEMORY;

    /** What a tag or a line of confidence begins with. */
    static Optional<Evidence> of(String tag) {
        var word = tag.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(evidence -> word.startsWith(evidence.word()))
                .findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
