package org.aftermath.core.space;

import org.aftermath.core.placing.SpaceTicketRules;
import org.aftermath.core.placing.TicketRules;
import org.aftermath.core.settings.Catalogue;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;

/** How a space makes tickets by its settings and its site's. A change holds from the next reading on. */
public final class TicketRulesOfSpace implements SpaceTicketRules {

    private final ReadSettings settings;

    public TicketRulesOfSpace(ReadSettings settings) {
        this.settings = settings;
    }

    @Override
    public TicketRules of(String spaceKey) {
        var here = settings.at(Place.space(spaceKey));
        return new TicketRules(
                here.get(Catalogue.TICKETS_FROM),
                here.get(Catalogue.TICKETS_WARN),
                here.get(Catalogue.PRIORITIES),
                here.get(Catalogue.FIELDS));
    }
}
