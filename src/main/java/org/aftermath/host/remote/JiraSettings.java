package org.aftermath.host.remote;

import java.util.Optional;
import org.aftermath.core.placing.Projects;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.host.pairing.Pairing;
import org.aftermath.host.pairing.Pairings;

/** What Confluence knows of its Jira. */
public final class JiraSettings {

    private final Projects projects;
    private final Pairings pairings;

    public JiraSettings(Projects projects, Pairings pairings) {
        this.projects = projects;
        this.pairings = pairings;
    }

    /** The project for tickets; empty lets Jira decide. */
    Optional<String> project(Postmortem postmortem) {
        return projects.of(postmortem);
    }

    /** The pairing with Jira; empty if there is none yet. */
    Optional<Pairing> pairing() {
        return pairings.all().stream().findFirst();
    }

    /** The id of the pairing; blank if there is none yet. */
    String peer() {
        return pairing().map(Pairing::id).orElse("");
    }
}
