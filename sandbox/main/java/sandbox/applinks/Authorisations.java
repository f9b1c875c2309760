package sandbox.applinks;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.Optional;
import sandbox.people.Account;

/** Who let this host act for them in a linked one, and under which account there. */
final class Authorisations {

    /** Whoever linked the hosts has authorised it, so that both can be set up by calls alone. */
    private static final String LINKED_BY = "admin";

    private final PluginSettings stored;

    Authorisations(PluginSettings stored) {
        this.stored = stored;
    }

    /** The key of that person's account at the linked host; empty until they authorise it. */
    Optional<String> of(ApplicationId link, Account account) {
        return account.key().equals(LINKED_BY)
                ? Optional.of(LINKED_BY)
                : Optional.ofNullable((String) stored.get(key(link, account)));
    }

    void keep(ApplicationId link, Account account, String keyThere) {
        stored.put(key(link, account), keyThere);
    }

    private static String key(ApplicationId link, Account account) {
        return link.get() + "." + account.key();
    }
}
