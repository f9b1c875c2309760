package packing.plugin;

import packing.library.Tone;

/** Has switches over the jar's enums only. */
public final class Near {

    private Near() {}

    /** Names one constant in one switch, and two in the other order in the next. */
    public static String name(Tone tone) {
        var plain =
                switch (tone) {
                    case HIGH -> "high";
                    default -> "other";
                };
        return plain
                + switch (tone) {
                    case HIGH -> 2;
                    case LOW -> 1;
                };
    }
}
