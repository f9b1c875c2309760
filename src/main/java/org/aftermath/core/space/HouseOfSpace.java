package org.aftermath.core.space;

import java.util.HashMap;
import java.util.HashSet;
import org.aftermath.core.lint.House;
import org.aftermath.core.settings.Catalogue;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;

/** What a space makes of the lint's rules, by its settings and its site's. */
public final class HouseOfSpace {

    private final ReadSettings settings;

    public HouseOfSpace(ReadSettings settings) {
        this.settings = settings;
    }

    /** A word that is to be written as itself is right here; any other is replaced. */
    public House of(String spaceKey) {
        var here = settings.at(Place.space(spaceKey));
        var known = new HashSet<String>();
        var instead = new HashMap<String, String>();
        here.get(Catalogue.LINT_WORDS).forEach((word, better) -> {
            if (word.equals(better)) {
                known.add(word);
            } else {
                instead.put(word, better);
            }
        });
        return new House(here.get(Catalogue.LINT_OFF), here.get(Catalogue.LINT_BLOCKING), known, instead);
    }
}
