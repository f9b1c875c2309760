package sandbox.confluence.api;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import java.util.List;
import sandbox.confluence.people.Person;
import sandbox.people.Account;
import sandbox.people.Accounts;

/** Users for plugins. */
public record UsersForPlugins(Accounts accounts) implements UserAccessor {

    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return key == null
                ? null
                : accounts.byKey(key.getStringValue()).map(Person::new).orElse(null);
    }

    @Override
    public ConfluenceUser getExistingUserByKey(UserKey key) {
        return getUserByKey(key);
    }

    @Override
    public ConfluenceUser getUserByName(String userName) {
        return userName == null
                ? null
                : accounts.byName(userName).map(Person::new).orElse(null);
    }

    @Override
    public boolean isDeactivated(User user) {
        return user != null
                && accounts.byName(user.getName()).filter(Account::active).isEmpty();
    }

    @Override
    public List<String> getGroupNamesForUserName(String userName) {
        return accounts.byName(userName)
                .map(account -> account.groups().stream().sorted().toList())
                .orElse(List.of());
    }

    @Override
    public boolean hasMembership(String groupName, String userName) {
        return accounts.byName(userName)
                .map(Account::groups)
                .filter(groups -> groups.contains(groupName))
                .isPresent();
    }

    @Override
    public Group getGroup(String name) {
        return name != null && accounts.groups().contains(name) ? new Named(name) : null;
    }

    @Override
    public List<String> getMemberNamesAsList(Group group) {
        return group == null
                ? List.of()
                : accounts.inGroup(group.getName()).stream().map(Account::name).toList();
    }

    private record Named(String name) implements Group {

        @Override
        public String getName() {
            return name;
        }
    }
}
