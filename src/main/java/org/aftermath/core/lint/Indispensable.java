package org.aftermath.core.lint;

import java.util.HashSet;
import java.util.Set;

/**
 * Reads off a pattern of the lists which words every match holds one of. Knows what the lists use: letters, classes,
 * groups, quantifiers, looks ahead and behind.
 */
final class Indispensable {

    private static final int SHORTEST = 2;

    private enum Times {
        ONCE,
        OFTEN,
        PERHAPS
    }

    private final String pattern;
    private int at;

    private Indispensable(String pattern) {
        this.pattern = pattern;
    }

    /** Empty if a match may hold no word that can be told. */
    static Set<String> in(String pattern) {
        return new Indispensable(pattern).choices();
    }

    private Set<String> choices() {
        var all = new HashSet<>(sequence());
        var each = !all.isEmpty();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            var more = sequence();
            each &= !more.isEmpty();
            all.addAll(more);
        }
        return each ? all : Set.of();
    }

    private Set<String> sequence() {
        Set<String> best = Set.of();
        var run = new StringBuilder();
        while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
            var letter = isLetter();
            Set<String> group = letter ? Set.of() : skip();
            var last = letter ? letter() : ' ';
            var times = times();
            if (letter && times == Times.ONCE) {
                run.append(last);
            } else {
                best = better(best, Set.of(run.toString()));
                run.setLength(0);
                best = times == Times.PERHAPS ? best : better(best, group);
            }
        }
        return better(best, Set.of(run.toString()));
    }

    private boolean isLetter() {
        var next = pattern.charAt(at);
        return next == '\\' ? !Character.isLetterOrDigit(pattern.charAt(at + 1)) : "([^$.".indexOf(next) < 0;
    }

    private char letter() {
        at += pattern.charAt(at) == '\\' ? 2 : 1;
        return pattern.charAt(at - 1);
    }

    /** Goes past what is no letter; a group tells its words. */
    private Set<String> skip() {
        var next = pattern.charAt(at);
        if (next == '(') {
            return group();
        }
        if (next == '[') {
            while (pattern.charAt(at) != ']') {
                at += pattern.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
        } else {
            at += next == '\\' ? 2 : 1;
        }
        return Set.of();
    }

    private Set<String> group() {
        var plain = pattern.startsWith("(?:", at);
        at += plain ? "(?:".length() : "(?".length();
        while (!plain && "=!<".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
        var words = choices();
        at++;
        return plain ? words : Set.of();
    }

    private Times times() {
        if (at >= pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
            return Times.ONCE;
        }
        var perhaps = "?*".indexOf(pattern.charAt(at)) >= 0 || pattern.startsWith("{0", at);
        at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
        while (at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
        return perhaps ? Times.PERHAPS : Times.OFTEN;
    }

    /** The longer the shortest word, the seldomer it is there by chance. */
    private static Set<String> better(Set<String> one, Set<String> other) {
        return shortest(other) >= SHORTEST && shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }
}
