package org.aftermath.core.space;

import java.util.Arrays;
import java.util.List;
import org.aftermath.core.facts.Role;
import org.aftermath.core.settings.Catalogue;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;

/** Which roles people choose from when they name responders. */
public final class RolesOfSpace {

    private final ReadSettings settings;

    public RolesOfSpace(ReadSettings settings) {
        this.settings = settings;
    }

    /** In the usual order. Somebody can always be a mere responder. */
    public List<Role> of(String spaceKey) {
        var offered = settings.at(Place.space(spaceKey)).get(Catalogue.ROLES);
        return Arrays.stream(Role.values())
                .filter(role -> role == Role.RESPONDER || offered.contains(role))
                .toList();
    }
}
