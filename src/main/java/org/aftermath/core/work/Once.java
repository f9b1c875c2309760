package org.aftermath.core.work;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is found out when it is first asked for, and no more after that. Not to be shared between threads. */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T found;

    public Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        var known = found;
        if (known == null) {
            known = source.get();
            found = known;
        }
        return known;
    }
}
