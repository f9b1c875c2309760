package sandbox.template;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The very strings that template objects declared to be HTML while this thread renders. */
final class SafeValues {

    private static final ThreadLocal<Set<Object>> SAFE = new ThreadLocal<>();

    private SafeValues() {}

    /** Forgets what was safe when the outermost rendering ends. */
    static Runnable open() {
        if (SAFE.get() != null) {
            return () -> {};
        }
        SAFE.set(Collections.newSetFromMap(new IdentityHashMap<>()));
        return SAFE::remove;
    }

    static void add(Object value) {
        if (value != null && SAFE.get() != null) {
            SAFE.get().add(value);
        }
    }

    static boolean contains(Object value) {
        return SAFE.get() != null && SAFE.get().contains(value);
    }
}
