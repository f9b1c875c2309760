package sandbox.jira.page;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import sandbox.host.Host;
import sandbox.people.Account;

/** Holds for administrators. */
final class AdministratorCondition implements Condition {

    private final Host host;

    AdministratorCondition(Host host) {
        this.host = host;
    }

    @Override
    public void init(Map<String, String> params) {
        // nothing is configured
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return host.accounts().current().map(Account::isAdministrator).orElse(false);
    }
}
