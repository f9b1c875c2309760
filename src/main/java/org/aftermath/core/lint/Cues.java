package org.aftermath.core.lint;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tells at one glance over a text which of many patterns may match it: those of which an indispensable word is there.
 * Immutable once built; safe for any thread.
 */
final class Cues {

    private static final int BUCKETS = 1 << 12;

    private record Cue(String word, int pattern) {}

    /** By the first two letters; empty where no word begins so. */
    private final Cue[][] buckets = new Cue[BUCKETS][0];

    private final BitSet always = new BitSet();

    /** @param patterns in small letters; each is known by its place */
    Cues(List<String> patterns) {
        for (var number = 0; number < patterns.size(); number++) {
            add(patterns.get(number), number);
        }
    }

    private void add(String pattern, int number) {
        var words = Indispensable.in(pattern);
        always.set(number, words.isEmpty());
        for (var word : words) {
            var bucket = bucket(word.charAt(0), word.charAt(1));
            var cues = Arrays.copyOf(buckets[bucket], buckets[bucket].length + 1);
            cues[cues.length - 1] = new Cue(word, number);
            buckets[bucket] = cues;
        }
    }

    /** The places of the patterns that may match; no other does. */
    BitSet in(String text) {
        var found = (BitSet) always.clone();
        for (var at = 0; at + 1 < text.length(); at++) {
            for (var cue : buckets[bucket(text.charAt(at), text.charAt(at + 1))]) {
                if (!found.get(cue.pattern()) && text.startsWith(cue.word(), at)) {
                    found.set(cue.pattern());
                }
            }
        }
        return found;
    }

    private static int bucket(char first, char second) {
        return (first * 131 + second) & BUCKETS - 1;
    }
}
