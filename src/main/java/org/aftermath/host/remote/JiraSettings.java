package org.aftermath.host.remote;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;

/** What Confluence knows of its Jira. */
public final class JiraSettings {

    private static final String PROJECT = "org.aftermath.postmortem:jira.project";

    private final PluginSettingsFactory settings;
    private final Pairings pairings;

    public JiraSettings(PluginSettingsFactory settings, Pairings pairings) {
        this.settings = settings;
        this.pairings = pairings;
    }

    /** The project for tickets; empty lets Jira decide. */
    Optional<String> project() {
        return Optional.ofNullable(settings.createGlobalSettings().get(PROJECT))
                .map(Object::toString)
                .filter(key -> !key.isBlank());
    }

    /** The pairing with Jira; blank if there is none yet. */
    String peer() {
        return pairings.all().stream().map(Pairing::id).findFirst().orElse("");
    }
}
