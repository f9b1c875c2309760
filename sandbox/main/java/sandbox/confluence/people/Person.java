package sandbox.confluence.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import sandbox.people.Account;

/** An account as Confluence's own user. */
public record Person(Account account) implements ConfluenceUser {

    @Override
    public UserKey getKey() {
        return new UserKey(account.key());
    }

    @Override
    public String getName() {
        return account.name();
    }

    @Override
    public String getFullName() {
        return account.fullName();
    }

    @Override
    public String getLowerName() {
        return account.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String getEmail() {
        return account.email();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person that && account.key().equals(that.account.key());
    }

    @Override
    public int hashCode() {
        return account.key().hashCode();
    }

    @Override
    public String toString() {
        return account.name();
    }
}
