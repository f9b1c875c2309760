package org.aftermath.core.space;

import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.placing.Projects;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.settings.Catalogue;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;

/** Tickets go where the first of the affected services keeps its own. */
public final class ProjectOfService implements Projects {

    private final ReadSettings settings;

    public ProjectOfService(ReadSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> of(Postmortem postmortem) {
        var projects = settings.at(Place.space(postmortem.spaceKey())).get(Catalogue.PROJECTS);
        return postmortem.services().stream()
                .map(service -> service.strip().toLowerCase(Locale.ROOT))
                .flatMap(service -> Optional.ofNullable(projects.get(service)).stream())
                .findFirst();
    }
}
