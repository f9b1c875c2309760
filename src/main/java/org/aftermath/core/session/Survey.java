package org.aftermath.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people say of how they were led (L18): sums and words, nothing of who said what or when. Words stand in the order
 * of the alphabet, so that their place tells nothing either.
 *
 * @param sums the points that each question was given by all together
 */
public record Survey(int answers, List<Integer> sums, List<String> words) {

    /** Could everybody ask; did the time suffice; did the page get better: one to five points each. */
    public static final int QUESTIONS = 3;

    public static final int MOST_POINTS = 5;

    /** With fewer answers it could be guessed who gave which. */
    public static final int FEWEST = 3;

    public static final Survey NONE = new Survey(0, List.of(0, 0, 0), List.of());

    public Survey {
        sums = List.copyOf(sums);
        words = List.copyOf(words);
    }

    /** @param points one for each question, from 1 to {@link #MOST_POINTS} */
    Survey and(List<Integer> points, String said) {
        var total = IntStream.range(0, QUESTIONS)
                .mapToObj(question -> sums.get(question) + points.get(question))
                .toList();
        var all = said.isBlank()
                ? words
                : Stream.concat(words.stream(), Stream.of(said.strip()))
                        .sorted()
                        .toList();
        return new Survey(answers + 1, total, all);
    }

    /** The mean of each question in tenths of a point; empty as long as somebody could be recognised. */
    public List<Integer> means() {
        if (answers < FEWEST) {
            return List.of();
        }
        var means = new ArrayList<Integer>();
        sums.forEach(sum -> means.add(Math.round(10f * sum / answers)));
        return means;
    }
}
