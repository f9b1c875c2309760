package org.aftermath.core.work;

import java.util.function.Function;

/** What follows from a class alone: looked up once, and forgotten with the class. Safe for several threads. */
public final class PerClass<T> extends ClassValue<T> {

    private final Function<Class<?>, T> lookUp;

    public PerClass(Function<Class<?>, T> lookUp) {
        this.lookUp = lookUp;
    }

    @Override
    protected T computeValue(Class<?> type) {
        return lookUp.apply(type);
    }
}
