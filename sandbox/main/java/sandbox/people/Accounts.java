package sandbox.people;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The host's user directory and who is acting in the current thread. */
public interface Accounts {

    Optional<Account> byName(String name);

    Optional<Account> byKey(String key);

    /** Accounts whose name, full name or address contains the text, at most {@code limit}, active ones only. */
    List<Account> find(String text, int limit);

    List<Account> inGroup(String group);

    List<String> groups();

    /** The account acting in this thread; empty for an anonymous request and in background threads. */
    Optional<Account> current();

    /** Does the work as this account ({@code null}: anonymous) and restores the previous one. */
    <T> T as(Account account, Callable<T> work);

    /** Makes the account ({@code null}: nobody) the acting one of this thread until changed. */
    void become(Account account);
}
