package sandbox.people;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.RowCallbackHandler;
import sandbox.store.Database;

/** Accounts in the host's database; two nodes of one product share them. */
public final class StoredAccounts implements Accounts {

    private static final String SELECT =
            "select a.account_key, a.name, a.full_name, a.email, a.locale, a.zone, a.active,"
                    + " m.group_name from account a left join membership m on m.account_key = a.account_key ";

    private final Database database;

    public StoredAccounts(Database database) {
        this.database = database;
        database.script("sandbox/people/accounts.sql");
    }

    /** Creates the account, or changes everything about it but its key and password. */
    public void save(Account account) {
        database.inTransaction(() -> {
            int changed = database.sql()
                    .sql("update account set name = ?, full_name = ?, email = ?, locale = ?, zone = ?, active = ?"
                            + " where account_key = ?")
                    .params(account.name(), account.fullName(), account.email())
                    .params(account.locale().toLanguageTag(), account.zone().getId(), account.active(), account.key())
                    .update();
            if (changed == 0) {
                insert(account);
            }
            saveGroups(account);
        });
    }

    public void setPassword(String key, String password) {
        database.sql()
                .sql("update account set password = ? where account_key = ?")
                .params(Passwords.hash(password), key)
                .update();
    }

    /** The active account of that name if this is its password. */
    public Optional<Account> authenticate(String name, String password) {
        return database.sql()
                .sql("select password from account where name = ? and active = true")
                .params(name.toLowerCase(Locale.ROOT))
                .query(String.class)
                .optional()
                .filter(stored -> Passwords.matches(password, stored))
                .flatMap(stored -> byName(name));
    }

    @Override
    public Optional<Account> byName(String name) {
        return read(SELECT + "where a.name = ?", name == null ? "" : name.toLowerCase(Locale.ROOT)).stream()
                .findFirst();
    }

    @Override
    public Optional<Account> byKey(String key) {
        return read(SELECT + "where a.account_key = ?", key == null ? "" : key).stream()
                .findFirst();
    }

    @Override
    public List<Account> find(String text, int limit) {
        var pattern = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        var found = read(
                SELECT
                        + "where a.active = true and (lower(a.name) like ? escape '!' or lower(a.full_name) like ? escape '!'"
                        + " or lower(a.email) like ? escape '!') order by a.full_name, a.account_key",
                pattern,
                pattern,
                pattern);
        return found.subList(0, Math.min(limit, found.size()));
    }

    @Override
    public List<Account> inGroup(String group) {
        return read(
                SELECT + "where a.account_key in (select account_key from membership where group_name = ?)"
                        + " order by a.full_name, a.account_key",
                group);
    }

    @Override
    public List<String> groups() {
        return database.sql()
                .sql("select distinct group_name from membership order by group_name")
                .query(String.class)
                .list();
    }

    @Override
    public Optional<Account> current() {
        return Acting.account();
    }

    @Override
    public <T> T as(Account account, Callable<T> work) {
        var before = Acting.account().orElse(null);
        Acting.become(account);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            Acting.become(before);
        }
    }

    @Override
    public void become(Account account) {
        Acting.become(account);
    }

    private void insert(Account account) {
        database.sql()
                .sql("insert into account (account_key, name, full_name, email, locale, zone, active, password)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(account.key(), account.name(), account.fullName(), account.email())
                .params(account.locale().toLanguageTag(), account.zone().getId(), account.active())
                .param(Passwords.hash(account.name()))
                .update();
    }

    private void saveGroups(Account account) {
        database.sql()
                .sql("delete from membership where account_key = ?")
                .params(account.key())
                .update();
        account.groups().forEach(group -> database.sql()
                .sql("insert into membership (group_name, account_key) values (?, ?)")
                .params(group, account.key())
                .update());
    }

    private List<Account> read(String sql, Object... parameters) {
        Map<String, Account> accounts = new LinkedHashMap<>();
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        RowCallbackHandler row = r -> {
            var key = r.getString(1);
            var own = groups.computeIfAbsent(key, k -> new TreeSet<>());
            if (r.getString(8) != null) {
                own.add(r.getString(8));
            }
            accounts.put(
                    key,
                    new Account(
                            key,
                            r.getString(2),
                            r.getString(3),
                            r.getString(4),
                            Locale.forLanguageTag(r.getString(5)),
                            ZoneId.of(r.getString(6)),
                            r.getBoolean(7),
                            own));
        };
        database.sql().sql(sql).params(List.of(parameters)).query(row);
        return new ArrayList<>(accounts.values());
    }
}
