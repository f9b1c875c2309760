package sandbox.sal;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.Principal;
import java.util.Optional;
import java.util.TimeZone;
import sandbox.people.Account;
import sandbox.people.StoredAccounts;

/** The accounts as plugins see them. */
final class HostUsers implements UserManager, TimeZoneManager {

    private final StoredAccounts accounts;
    private final String contextPath;

    HostUsers(StoredAccounts accounts, String contextPath) {
        this.accounts = accounts;
        this.contextPath = contextPath;
    }

    private record Profile(Account account, String contextPath) implements UserProfile {

        @Override
        public UserKey getUserKey() {
            return new UserKey(account.key());
        }

        @Override
        public String getUsername() {
            return account.name();
        }

        @Override
        public String getFullName() {
            return account.fullName();
        }

        @Override
        public String getEmail() {
            return account.email();
        }

        @Override
        public URI getProfilePictureUri(int width, int height) {
            return getProfilePictureUri();
        }

        @Override
        public URI getProfilePictureUri() {
            return null;
        }

        @Override
        public URI getProfilePageUri() {
            return URI.create(contextPath + "/users/viewmyprofile.action");
        }
    }

    @Override
    public UserProfile getRemoteUser() {
        return accounts.current().map(this::profile).orElse(null);
    }

    @Override
    public UserKey getRemoteUserKey() {
        return accounts.current().map(account -> new UserKey(account.key())).orElse(null);
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public String getRemoteUsername() {
        return accounts.current().map(Account::name).orElse(null);
    }

    @Override
    public String getRemoteUsername(HttpServletRequest request) {
        return getRemoteUsername();
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return byKey(userKey).map(this::profile).orElse(null);
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return accounts.byName(username).map(this::profile).orElse(null);
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return byKey(userKey)
                .filter(Account::active)
                .filter(Account::isAdministrator)
                .isPresent();
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return isAdmin(userKey);
    }

    @Override
    public boolean isSystemAdmin(String username) {
        return accounts.byName(username).filter(Account::isAdministrator).isPresent();
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return byKey(userKey)
                .filter(account -> account.groups().contains(group))
                .isPresent();
    }

    @Override
    public boolean authenticate(String username, String password) {
        return accounts.authenticate(username, password).isPresent();
    }

    @Override
    public Principal resolve(String username) {
        return accounts.byName(username)
                .<Principal>map(account -> account::name)
                .orElse(null);
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        return accounts.groups().stream()
                .filter(group -> group.startsWith(prefix))
                .skip(startIndex)
                .limit(maxResults)
                .toList();
    }

    @Override
    public boolean isLicensed(UserKey userKey) {
        return byKey(userKey).filter(Account::active).isPresent();
    }

    @Override
    public TimeZone getUserTimeZone() {
        return accounts.current().map(HostUsers::zone).orElseGet(this::getDefaultTimeZone);
    }

    @Override
    public TimeZone getUserTimeZone(UserKey user) {
        return byKey(user).map(HostUsers::zone).orElseGet(this::getDefaultTimeZone);
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone("UTC");
    }

    private Optional<Account> byKey(UserKey key) {
        return key == null ? Optional.empty() : accounts.byKey(key.getStringValue());
    }

    private Profile profile(Account account) {
        return new Profile(account, contextPath);
    }

    private static TimeZone zone(Account account) {
        return TimeZone.getTimeZone(account.zone());
    }
}
