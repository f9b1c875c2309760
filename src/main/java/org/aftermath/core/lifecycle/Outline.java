package org.aftermath.core.lifecycle;

import java.util.Set;

/**
 * How far a page is written.
 *
 * @param light whether the page was made from the light template, which has fewer sections
 * @param present the sections that the page has, written or not
 * @param written those in which people wrote something: a hint, a heading or an empty table is nothing
 */
public record Outline(boolean light, Set<Section> present, Set<Section> written) {

    public static final Outline BLANK = new Outline(false, Set.of(), Set.of());

    public Outline {
        present = Set.copyOf(present);
        written = Set.copyOf(written);
    }
}
