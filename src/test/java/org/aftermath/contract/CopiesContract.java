package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftermath.core.page.Copies;
import org.junit.Test;

public abstract class CopiesContract {

    private final Copies copies = copies();

    /** A memory of no page. */
    protected abstract Copies copies();

    @Test
    public void remembersACopyHoweverOftenItIsTold() {
        copies.add(42);
        copies.add(42);

        assertThat(copies.includes(42)).isTrue();
        assertThat(copies.includes(43)).isFalse();
    }

    @Test
    public void forgetsAPage() {
        copies.add(42);
        copies.add(43);

        copies.forget(42);

        assertThat(copies.includes(42)).isFalse();
        assertThat(copies.includes(43)).isTrue();
    }
}
