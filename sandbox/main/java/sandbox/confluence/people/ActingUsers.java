package sandbox.confluence.people;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import sandbox.people.Account;
import sandbox.people.Accounts;

/**
 * Joins the genuine API's static "current user" with the accounts of every Confluence in this JVM. A thread works for
 * one host at a time, so the first that knows who is acting in it is the right one.
 */
public final class ActingUsers {

    private static final List<Accounts> HOSTS = new CopyOnWriteArrayList<>();

    private ActingUsers() {}

    /** Called by each host once, when it opens. */
    public static void join(Accounts accounts) {
        HOSTS.add(0, accounts);
    }

    /** The person acting in this thread, or {@code null}. */
    public static ConfluenceUser current() {
        return HOSTS.stream()
                .map(Accounts::current)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Person::new)
                .orElse(null);
    }

    /** Makes that person ({@code null}: nobody) the acting one. */
    public static void become(ConfluenceUser user) {
        Account account = user instanceof Person person ? person.account() : lookUp(user);
        HOSTS.forEach(accounts -> accounts.become(account));
    }

    private static Account lookUp(ConfluenceUser user) {
        return Optional.ofNullable(user)
                .map(ConfluenceUser::getName)
                .flatMap(name -> HOSTS.stream()
                        .map(accounts -> accounts.byName(name))
                        .flatMap(Optional::stream)
                        .findFirst())
                .filter(Objects::nonNull)
                .orElse(null);
    }
}
