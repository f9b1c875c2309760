package org.aftermath.host.wire;

/**
 * What JSON from elsewhere may be so that reading it costs no more than its length. The parser goes down a level for each
 * bracket, which ends the thread where there are too many, and reads numbers in the square of their length.
 */
public final class JsonBounds {

    /** Brackets within brackets. */
    private static final int DEEPEST = 1_000;

    /** Signs of a number. */
    private static final int LONGEST = 100;

    private int depth;
    private int digits;
    private boolean quoted;

    private JsonBounds() {}

    public static boolean isBeyond(String text) {
        var bounds = new JsonBounds();
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (bounds.isBeyond(sign)) {
                return true;
            }
            at += bounds.quoted && sign == '\\' ? 1 : 0;
        }
        return false;
    }

    private boolean isBeyond(char sign) {
        quoted ^= sign == '"';
        digits = !quoted && sign >= '0' && sign <= '9' ? digits + 1 : 0;
        depth += quoted ? 0 : step(sign);
        return depth > DEEPEST || digits > LONGEST;
    }

    private static int step(char sign) {
        return switch (sign) {
            case '[', '{' -> 1;
            case ']', '}' -> -1;
            default -> 0;
        };
    }
}
