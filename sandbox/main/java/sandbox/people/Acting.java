package sandbox.people;

import java.util.Optional;

/**
 * Who acts in the current thread. One for the whole virtual machine, because a thread works for one host at a time and
 * host classes with static access must see the same person as {@link Accounts}.
 */
public final class Acting {

    private static final ThreadLocal<Account> CURRENT = new ThreadLocal<>();

    private Acting() {}

    public static Optional<Account> account() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Makes the account ({@code null}: nobody) the acting one of this thread. */
    public static void become(Account account) {
        if (account == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(account);
        }
    }
}
