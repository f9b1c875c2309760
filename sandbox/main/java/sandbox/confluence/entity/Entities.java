package sandbox.confluence.entity;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Optional;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Labels;
import sandbox.confluence.content.PageLabels;
import sandbox.confluence.content.Restrictions.Operation;
import sandbox.confluence.content.Restrictions.Restriction;
import sandbox.confluence.content.Store;
import sandbox.confluence.content.StoredSpace;
import sandbox.confluence.people.Person;
import sandbox.people.Account;
import sandbox.people.Accounts;

/** Makes the genuine API's objects out of stored rows. */
public final class Entities implements Neighbours {

    private final Store store;
    private final Accounts accounts;
    private PageLabels labels;

    public Entities(Store store, Accounts accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    /** Labels added to an entity go this way; set once, because labels tell of themselves with entities. */
    public void labelThrough(PageLabels pageLabels) {
        this.labels = pageLabels;
    }

    public Page page(Content row) {
        Page page = new Page();
        page.fill(row, this);
        return page;
    }

    public Label label(Labels.Named label) {
        return new Label(label.id(), label.name());
    }

    /** The account behind a user of the genuine API. */
    public Optional<Account> account(ConfluenceUser user) {
        if (user == null) {
            return Optional.empty();
        }
        return user instanceof Person person ? accounts.byKey(person.account().key()) : accounts.byName(user.getName());
    }

    @Override
    public ConfluenceUser user(String userKey) {
        return accounts.byKey(userKey).map(Person::new).orElse(null);
    }

    @Override
    public Space space(String spaceKey) {
        return store.spaces().find(spaceKey).map(this::space).orElse(null);
    }

    public Space space(StoredSpace space) {
        return new Space(space, this);
    }

    @Override
    public Optional<Page> page(long id) {
        return store.contents().find(id).filter(Content::isPage).map(this::page);
    }

    @Override
    public List<Page> children(long id) {
        return store.contents().children(id).stream().map(this::page).toList();
    }

    @Override
    public List<Page> descendants(long id) {
        return store.contents().descendants(id).stream().map(this::page).toList();
    }

    @Override
    public boolean isHomePage(long id) {
        return store.contents()
                .find(id)
                .flatMap(page -> store.spaces().find(page.spaceKey()))
                .filter(space -> space.homePageId() == id)
                .isPresent();
    }

    @Override
    public List<Label> labels(long id) {
        return store.labels().of(id).stream().map(this::label).toList();
    }

    @Override
    public void addLabel(long id, String name) {
        store.contents().find(id).ifPresent(page -> labels.add(page, List.of(name)));
    }

    @Override
    public void removeLabel(long id, String name) {
        store.contents().find(id).ifPresent(page -> labels.remove(page, name));
    }

    @Override
    public ContentPermissionSet permissions(long id, String type) {
        return new ContentPermissionSet(store.restrictions().of(id, Operation.of(type)).stream()
                .map(restriction -> permission(restriction).on(id))
                .toList());
    }

    @Override
    public void addPermission(long id, ContentPermission permission) {
        store.restrictions().add(id, restriction(permission));
    }

    /** The restriction that a permission of the genuine API means. */
    public Restriction restriction(ContentPermission permission) {
        Operation operation = Operation.of(permission.getType());
        if (permission.getGroupName() != null) {
            return Restriction.group(operation, permission.getGroupName());
        }
        String key = accounts.byName(permission.userName()).map(Account::key).orElse(permission.userName());
        return Restriction.user(operation, key);
    }

    private ContentPermission permission(Restriction restriction) {
        String type = restriction.operation().type();
        ConfluenceUser user = restriction.userKey().isEmpty() ? null : user(restriction.userKey());
        if (user != null) {
            return ContentPermission.createUserPermission(type, user);
        }
        return restriction.group().isEmpty()
                ? ContentPermission.createUserPermission(type, restriction.userKey())
                : ContentPermission.createGroupPermission(type, restriction.group());
    }
}
