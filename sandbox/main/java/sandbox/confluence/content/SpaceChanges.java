package sandbox.confluence.content;

import java.time.Clock;
import sandbox.confluence.content.Spaces.Grant;
import sandbox.confluence.content.Spaces.Right;
import sandbox.people.Account;
import sandbox.people.Accounts;

/** Makes spaces. Each has a home page; whoever makes it administers it. */
public final class SpaceChanges {

    private final Store store;
    private final Accounts accounts;
    private final PageChanges pages;
    private final Faults faults;
    private final Clock clock;

    public SpaceChanges(Store store, Accounts accounts, PageChanges pages, Faults faults, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.pages = pages;
        this.faults = faults;
        this.clock = clock;
    }

    /** A space that everybody who may log in can read and write. */
    public StoredSpace create(String key, String name, String description) {
        return create(key, name, description, Account.USERS, "");
    }

    /**
     * @param members the group that can read and write
     * @param home the body of its home page
     */
    public StoredSpace create(String key, String name, String description, String members, String home) {
        if (!key.matches("~?[A-Za-z0-9]{1,255}") || name.isBlank() || name.length() > 255) {
            throw faults.invalid("sandbox.confluence.fault.space", key);
        }
        if (store.spaces().find(key).isPresent()) {
            throw faults.invalid("sandbox.confluence.fault.space.taken", key);
        }
        return store.database().inTransaction(() -> {
            String creator = accounts.current().map(Account::key).orElse("");
            store.spaces().add(key, name, description, new Stamp(creator, clock.instant()));
            store.spaces().grant(key, new Grant(Right.VIEW, "", members));
            store.spaces().grant(key, new Grant(Right.EDIT, "", members));
            if (!creator.isEmpty()) {
                for (Right right : Right.values()) {
                    store.spaces().grant(key, new Grant(right, creator, ""));
                }
            }
            Content page = pages.create(Draft.of(key, 0, name, home));
            store.spaces().setHome(key, page.id());
            return store.spaces().find(key).orElseThrow();
        });
    }
}
