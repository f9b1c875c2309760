package org.aftermath.jira.account;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Optional;

/** What the administrator of this Jira set for tickets that leave it open. */
public final class TicketDefaults {

    private static final String PROJECT = "org.aftermath.postmortem:ticket.project";

    private final PluginSettingsFactory settings;

    public TicketDefaults(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    /** Key of the project; empty if none is set. */
    public Optional<String> project() {
        return Optional.ofNullable(settings.createGlobalSettings().get(PROJECT))
                .map(Object::toString)
                .filter(key -> !key.isBlank());
    }
}
