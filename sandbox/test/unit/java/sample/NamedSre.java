package sample;

import com.atlassian.plugin.web.Condition;
import com.atlassian.sal.api.user.UserManager;
import java.util.Map;

/** Holds for the account that its parameter names. */
public class NamedSre implements Condition {

    private final UserManager users;
    private String name;

    public NamedSre(UserManager users) {
        this.users = users;
    }

    @Override
    public void init(Map<String, String> params) {
        name = params.get("name");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return users.getRemoteUser() != null
                && users.getRemoteUser().getUsername().equals(name);
    }
}
