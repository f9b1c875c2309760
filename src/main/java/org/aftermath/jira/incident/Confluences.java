package org.aftermath.jira.incident;

import java.util.Optional;
import org.aftermath.core.incident.CreateAddress;
import org.aftermath.core.incident.Incident;
import org.aftermath.host.pairing.Pairing;
import org.aftermath.host.pairing.Pairings;

/** Where the postmortem of an incident is made: the Confluence that an administrator paired. */
public final class Confluences {

    private final Pairings pairings;
    private final IncidentSettings settings;

    public Confluences(Pairings pairings, IncidentSettings settings) {
        this.pairings = pairings;
        this.settings = settings;
    }

    /** Empty as long as no Confluence is paired. */
    public Optional<String> create(Incident incident) {
        return pairings.all().stream()
                .findFirst()
                .map(Pairing::url)
                .map(url -> CreateAddress.of(url, incident, settings.rules()));
    }
}
