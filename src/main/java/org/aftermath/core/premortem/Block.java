package org.aftermath.core.premortem;

import java.util.Locale;
import java.util.Optional;

/** Where a premortem stands, in order; two hours in all (M01). */
public enum Block {
    /** Not begun; scenarios may be written beforehand (M04). */
    BEFORE(0),
    EXPLAIN(5),
    SCENARIOS(10),
    IMPACT(45),
    MEASURES(10),
    DECIDE(40),
    LOOK_BACK(10),
    ENDED(0);

    private final int minutes;

    Block(int minutes) {
        this.minutes = minutes;
    }

    /** How long it is meant to take unless the premortem says otherwise; nothing ends by itself. */
    public int minutes() {
        return minutes;
    }

    /** The name in JSON: {@code look-back}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a code that names none. */
    public static Optional<Block> of(String code) {
        for (var block : values()) {
            if (block.code().equals(code)) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    boolean isTimed() {
        return minutes > 0;
    }
}
