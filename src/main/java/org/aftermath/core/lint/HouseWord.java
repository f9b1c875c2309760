package org.aftermath.core.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A word that this space writes otherwise. */
final class HouseWord extends Rule {

    HouseWord() {
        super("HW001", Weight.HINT, PROSE);
    }

    @Override
    List<Hit> in(Passage passage, List<Sentence> sentences, Draft draft) {
        var hits = new ArrayList<Hit>();
        draft.house().instead().forEach((word, better) -> {
            for (var sentence : sentences) {
                places(word, sentence.text())
                        .forEach(at -> hits.add(
                                new Hit(at, at + word.length(), Optional.of(better)).movedBy(sentence.offset())));
            }
        });
        return hits;
    }

    /** Where a word stands by itself; in Japanese, where it stands. */
    static List<Integer> places(String word, String text) {
        var edge = word.matches("[\\x00-\\x7f]*") ? "(?<![A-Za-z0-9_])%s(?![A-Za-z0-9_])" : "%s";
        var matcher = Pattern.compile(edge.formatted(Pattern.quote(word)), Pattern.CASE_INSENSITIVE)
                .matcher(text);
        var places = new ArrayList<Integer>();
        while (matcher.find()) {
            places.add(matcher.start());
        }
        return places;
    }
}
