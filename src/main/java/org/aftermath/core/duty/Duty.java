package org.aftermath.core.duty;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The seven duties of an owner, in the order in which they come up (G04). */
public enum Duty {
    SCHEDULE,
    INVESTIGATE,
    COMPLETE,
    TICKETS,
    CIRCULATE,
    PRESENT,
    TELL;

    private static final String PREFIX = "duty.";

    /** The name in JSON and in pages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name under which ticks stand in the audit trail, and the tail of the text key that names the duty. */
    public String fact() {
        return PREFIX + code();
    }

    public static Optional<Duty> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** Whether the audit trail's fact of that name is a duty: {@code yes} for ticked, {@code no} for open. */
    public static boolean isFact(String fact) {
        return fact.startsWith(PREFIX);
    }
}
