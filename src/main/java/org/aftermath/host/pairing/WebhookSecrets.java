package org.aftermath.host.pairing;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;

/**
 * The secrets with which webhooks are signed, in the host's plugin settings, which every node of a cluster reads. Safe for
 * any thread.
 */
public final class WebhookSecrets {

    private static final String KEY = "org.aftermath.postmortem:webhook:";
    private static final int BYTES = 32;

    private final PluginSettingsFactory settings;

    public WebhookSecrets(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    /**
     * Made when it is needed first: nothing goes out unsigned.
     *
     * @param place a space's key, or empty for the site
     */
    public String of(String place) {
        var kept = settings.createGlobalSettings().get(key(place));
        return kept == null ? renew(place) : kept.toString();
    }

    /** From now on everything of the place is signed with this one, also what waits. */
    public String renew(String place) {
        var secret = Secrets.mint(BYTES);
        settings.createGlobalSettings().put(key(place), secret);
        return secret;
    }

    /** Keys of plugin settings are short, keys of spaces need not be. */
    private static String key(String place) {
        return KEY + (place.length() > 50 ? SignedRequest.hmac(KEY, place) : place);
    }
}
