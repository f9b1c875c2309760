package sandbox.jira.model;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import sandbox.people.Account;
import sandbox.people.Accounts;

/** The host's accounts as Jira users. */
public final class People {

    private final Accounts accounts;

    public People(Accounts accounts) {
        this.accounts = accounts;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Optional<Person> byKey(String key) {
        return key == null ? Optional.empty() : accounts.byKey(key).map(Person::new);
    }

    public Optional<Person> byName(String name) {
        return name == null ? Optional.empty() : accounts.byName(name).map(Person::new);
    }

    /** By login name or, failing that, by key: what people type into a user field. */
    public Optional<Person> byNameOrKey(String text) {
        return byName(text).or(() -> byKey(text));
    }

    public Optional<Person> current() {
        return accounts.current().map(Person::new);
    }

    public List<Person> find(String text, int limit) {
        return accounts.find(text, limit).stream().map(Person::new).toList();
    }

    /** The account behind any user object, also one that a plugin made. */
    public Optional<Account> account(ApplicationUser user) {
        if (user == null) {
            return Optional.empty();
        }
        return user instanceof Person person ? Optional.of(person.account()) : accounts.byKey(user.getKey());
    }
}
