package sandbox.confluence.content;

import java.util.Optional;
import sandbox.confluence.content.Spaces.Right;
import sandbox.people.Account;
import sandbox.people.Accounts;

/** Hands out what the acting person may touch, and refuses the rest in their language. */
public final class Desk {

    private final Store store;
    private final Accounts accounts;
    private final Faults faults;

    public Desk(Store store, Accounts accounts, Faults faults) {
        this.store = store;
        this.accounts = accounts;
        this.faults = faults;
    }

    /** The content in any status, if the person may see it. */
    public Content visible(long id) {
        return store.contents()
                .find(id)
                .filter(content -> store.access().mayView(who(), content))
                .orElseThrow(() -> faults.noContent(id));
    }

    /** A current page that the person may see. */
    public Content page(long id) {
        Content page = visible(id);
        if (!page.isPage() || !page.isCurrent()) {
            throw faults.noContent(id);
        }
        return page;
    }

    /** Content that the person may change; what can be seen but not changed is forbidden. */
    public Content editable(long id) {
        Content content = visible(id);
        if (!store.access().mayEdit(who(), content)) {
            throw faults.forbidden("sandbox.confluence.fault.no.edit", content.title());
        }
        return content;
    }

    public boolean mayEdit(Content content) {
        return store.access().mayEdit(who(), content);
    }

    public boolean maySee(Content content) {
        return store.access().mayView(who(), content);
    }

    public boolean may(Right right, String spaceKey) {
        return store.access().may(who(), right, spaceKey);
    }

    public StoredSpace space(String key) {
        return store.spaces()
                .find(key)
                .filter(space -> may(Right.VIEW, space.key()))
                .orElseThrow(() -> faults.noSpace(key));
    }

    /** A space in which the person has the right. */
    public StoredSpace space(String key, Right right) {
        StoredSpace space = space(key);
        if (!may(right, space.key())) {
            throw faults.forbidden("sandbox.confluence.fault.no.right", space.name());
        }
        return space;
    }

    public Optional<Account> who() {
        return accounts.current();
    }

    public Faults faults() {
        return faults;
    }
}
