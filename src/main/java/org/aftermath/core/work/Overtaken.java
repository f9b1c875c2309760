package org.aftermath.core.work;

import java.util.function.BooleanSupplier;

/** Whether a write was refused because somebody else wrote the same meanwhile, which is ordinary, or because it failed. */
public final class Overtaken {

    private Overtaken() {}

    /**
     * What refuses a write is written in no API, so after any refusal it is asked for what somebody faster would have left.
     *
     * @param left whether it is there; if that cannot be told either, nobody was faster, and the refusal says so
     */
    public static boolean is(BooleanSupplier left, RuntimeException refused) {
        try {
            return left.getAsBoolean();
        } catch (RuntimeException silent) {
            refused.addSuppressed(silent);
            return false;
        }
    }
}
