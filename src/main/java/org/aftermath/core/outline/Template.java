package org.aftermath.core.outline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The sections that a new page gets, and since which version of the template. A page tells its own version in the status
 * macro; pages made before that was so are of the first.
 */
public final class Template {

    /** The version of new pages. A section that is added to {@link #PARTS} comes with the next. */
    public static final int NEWEST = 2;

    static final int FIRST = 1;

    /** As they stand on the page. Facts and the customer message are no prose, so nobody counts them as sections. */
    private static final List<Part> PARTS = List.of(
            new Part("facts", FIRST),
            new Part("summary", FIRST),
            new Part("user-experience", FIRST),
            new Part("system", 2),
            new Part("impact", FIRST),
            new Part("timeline", FIRST),
            new Part("model", FIRST),
            new Part("factors", FIRST),
            new Part("went", FIRST),
            new Part("response", FIRST),
            new Part("follow-ups", FIRST),
            new Part("customer-message", FIRST),
            new Part("learnings", FIRST),
            new Part("data", FIRST));

    private Template() {}

    /**
     * One of its sections.
     *
     * @param code its anchor without {@code pm-}
     * @param since the first version that has it
     */
    public record Part(String code, int since) {

        public Part {
            requireNonNull(code);
        }

        /** Empty if it is none that people write. */
        Optional<Section> section() {
            return Section.of("pm-" + code);
        }

        private boolean isIn(boolean light) {
            return section().map(section -> section.isIn(light)).orElse(true);
        }
    }

    /** In the order of the page. */
    public static List<Part> parts(boolean light) {
        return PARTS.stream().filter(part -> part.isIn(light)).toList();
    }

    /** The version that a status macro names. */
    public static int version(String named) {
        return named.matches("[1-9]\\d{0,3}") ? Integer.parseInt(named) : FIRST;
    }
}
