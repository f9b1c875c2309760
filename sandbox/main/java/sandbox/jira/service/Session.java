package sandbox.jira.service;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import sandbox.jira.model.People;
import sandbox.jira.text.Words;

/** Who is acting in this thread, and everybody else by name and key. */
final class Session implements JiraAuthenticationContext {

    private final People people;
    private final Words words;

    Session(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return people.current().orElse(null);
    }

    @Override
    public boolean isLoggedInUser() {
        return people.current().isPresent();
    }

    @Override
    public Locale getLocale() {
        return words.getLocale();
    }

    @Override
    public I18nHelper getI18nHelper() {
        return words.in(words.getLocale());
    }

    @Override
    public void setLoggedInUser(ApplicationUser user) {
        people.accounts().become(people.account(user).orElse(null));
    }

    @Override
    public void clearLoggedInUser() {
        people.accounts().become(null);
    }

    UserManager users() {
        return new Users();
    }

    private final class Users implements UserManager {

        @Override
        public ApplicationUser getUserByKey(String userKey) {
            return people.byKey(userKey).orElse(null);
        }

        @Override
        public ApplicationUser getUserByName(String userName) {
            return people.byName(userName).orElse(null);
        }

        @Override
        public ApplicationUser getUserByKeyEvenWhenUnknown(String userKey) {
            return userKey == null
                    ? null
                    : people.byKey(userKey).map(ApplicationUser.class::cast).orElseGet(() -> new Stranger(userKey));
        }
    }

    /** Somebody whose account is gone. */
    private record Stranger(String key) implements ApplicationUser {

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getUsername() {
            return key;
        }

        @Override
        public String getName() {
            return key;
        }

        @Override
        public String getDisplayName() {
            return key;
        }

        @Override
        public String getEmailAddress() {
            return "";
        }

        @Override
        public long getDirectoryId() {
            return -1;
        }

        @Override
        public boolean isActive() {
            return false;
        }

        @Override
        public Long getId() {
            return null;
        }
    }
}
