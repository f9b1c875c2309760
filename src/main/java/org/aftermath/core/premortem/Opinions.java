package org.aftermath.core.premortem;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What those who rated think of one scenario; who did not rate counts for nothing. Immutable. */
public record Opinions(List<Integer> values) {

    private static final int MIDDLE = 3;
    private static final int TENTHS = 10;

    /**
     * In which order to talk: where people differ most comes first, of those what is worst; what fewer than two have rated
     * comes last, because nobody can differ there.
     */
    static final Comparator<Opinions> FIRST_TO_DISCUSS = Comparator.comparing(
                    (Opinions each) -> each.spread().orElse(-1))
            .thenComparing(each -> each.mean().orElse(0))
            .reversed();

    public Opinions {
        values = values.stream().sorted().toList();
    }

    static Opinions of(List<Rating> ratings) {
        return new Opinions(ratings.stream().map(Rating::value).toList());
    }

    /** Between the lowest and the highest, 0 to 4; empty unless two have rated (M11). */
    public Optional<Integer> spread() {
        return values.size() < 2 ? Optional.empty() : Optional.of(values.get(values.size() - 1) - values.get(0));
    }

    /** In tenths, 10 to 50, halves rounded up; empty if nobody rated. The judged impact of the scenario (M10, M20). */
    public Optional<Integer> mean() {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        var sum = values.stream().mapToInt(Integer::intValue).sum();
        return Optional.of((2 * TENTHS * sum + values.size()) / (2 * values.size()));
    }

    /** As many think it bad as think it harmless, and some do each: then the decision maker has the last word (M02). */
    public boolean isTied() {
        var bad = values.stream().filter(value -> value > MIDDLE).count();
        return bad > 0 && bad == values.stream().filter(value -> value < MIDDLE).count();
    }
}
