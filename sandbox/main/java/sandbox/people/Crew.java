package sandbox.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The people of a fresh sandbox. Everybody's password is the login name. */
public final class Crew {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private Crew() {}

    /** Stores those of the crew who are not there yet. */
    public static void seed(StoredAccounts accounts) {
        people().stream()
                .filter(account -> accounts.byKey(account.key()).isEmpty())
                .forEach(accounts::save);
    }

    private static List<Account> people() {
        return List.of(
                person("admin", "Ada Admin", Locale.ENGLISH, UTC, Account.ADMINISTRATORS, Account.STAFF),
                person("sre", "Sam Rivers", Locale.ENGLISH, UTC, "sre", Account.STAFF),
                person("engineer", "遠藤 健", Locale.JAPANESE, ZoneId.of("Asia/Tokyo"), "engineers", Account.STAFF),
                person("support", "Sofia Park", Locale.ENGLISH, UTC, "support", Account.STAFF),
                person("manager", "Max Maier", Locale.ENGLISH, ZoneId.of("Europe/Berlin"), "managers", Account.STAFF),
                person(
                        "facilitator",
                        "Fay Lindqvist",
                        Locale.ENGLISH,
                        ZoneId.of("Europe/Stockholm"),
                        "sre",
                        Account.STAFF),
                person("outsider", "Otto Outsider", Locale.ENGLISH, UTC),
                new Account(
                        "unlicensed",
                        "unlicensed",
                        "Uma Unlicensed",
                        "unlicensed@example.com",
                        Locale.ENGLISH,
                        UTC,
                        true,
                        Set.of()));
    }

    private static Account person(String name, String fullName, Locale locale, ZoneId zone, String... groups) {
        var all = new java.util.HashSet<>(Set.of(groups));
        all.add(Account.USERS);
        return new Account(name, name, fullName, name + "@example.com", locale, zone, true, Set.copyOf(all));
    }
}
