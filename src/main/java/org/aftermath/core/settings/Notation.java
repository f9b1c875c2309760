package org.aftermath.core.settings;

/** How a kind of value is written. */
@FunctionalInterface
interface Notation<T> {

    Understood<T> read(String text);
}
