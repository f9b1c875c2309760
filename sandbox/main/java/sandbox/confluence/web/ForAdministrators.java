package sandbox.confluence.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import sandbox.people.Account;
import sandbox.people.Acting;

/** Shows a web item to administrators only. */
public final class ForAdministrators implements Condition {

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return Acting.account().filter(Account::isAdministrator).isPresent();
    }
}
