package sandbox.confluence.support;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import sandbox.people.Account;
import sandbox.people.Accounts;

/** Four people and who of them is acting. */
public final class FewAccounts implements Accounts {

    public static final Account ADMIN = account("admin", Account.USERS, Account.ADMINISTRATORS, "staff");
    public static final Account SRE = account("sre", Account.USERS, "staff");
    public static final Account SUPPORT = account("support", Account.USERS, "staff", "support");
    public static final Account OUTSIDER = account("outsider", Account.USERS);

    private static final List<Account> ALL = List.of(ADMIN, SRE, SUPPORT, OUTSIDER);

    private Account acting;

    private static Account account(String name, String... groups) {
        return new Account(
                name, name, "The " + name, name + "@example.org", Locale.ENGLISH, ZoneOffset.UTC, true, Set.of(groups));
    }

    @Override
    public Optional<Account> byName(String name) {
        return ALL.stream().filter(account -> account.name().equals(name)).findFirst();
    }

    @Override
    public Optional<Account> byKey(String key) {
        return byName(key);
    }

    @Override
    public List<Account> find(String text, int limit) {
        return ALL.stream()
                .filter(account -> account.fullName().contains(text))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Account> inGroup(String group) {
        return ALL.stream().filter(account -> account.groups().contains(group)).toList();
    }

    @Override
    public List<String> groups() {
        return Stream.of(Account.ADMINISTRATORS, "staff", "support", Account.USERS)
                .toList();
    }

    @Override
    public Optional<Account> current() {
        return Optional.ofNullable(acting);
    }

    @Override
    public <T> T as(Account account, Callable<T> work) {
        Account before = acting;
        acting = account;
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            acting = before;
        }
    }

    @Override
    public void become(Account account) {
        acting = account;
    }
}
