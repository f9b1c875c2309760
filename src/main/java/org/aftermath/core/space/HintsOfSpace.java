package org.aftermath.core.space;

import java.util.Map;
import java.util.Optional;
import org.aftermath.core.outline.Section;
import org.aftermath.core.settings.Catalogue;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;

/** What a space's new pages ask in place of the usual hints. */
public final class HintsOfSpace {

    private final ReadSettings settings;

    public HintsOfSpace(ReadSettings settings) {
        this.settings = settings;
    }

    /**
     * The sections that ask something else.
     *
     * @param spaceKey empty if the space is not known: what the site says holds then
     */
    public Map<Section, String> of(Optional<String> spaceKey) {
        return settings.at(spaceKey.map(Place::space).orElse(Place.SITE)).get(Catalogue.HINTS);
    }
}
