package sandbox.confluence.content;

import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import sandbox.confluence.storage.MacroIds;
import sandbox.people.Account;
import sandbox.people.Accounts;

/**
 * Changes pages: each method is one transaction in which listeners are told. Whether the person may do it has been
 * asked before, see {@link Desk}.
 */
public final class PageChanges {

    private final Store store;
    private final Accounts accounts;
    private final Happenings happenings;
    private final Checks checks;
    private final Clock clock;

    public PageChanges(Store store, Accounts accounts, Happenings happenings, Faults faults, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.happenings = happenings;
        this.checks = new Checks(store, faults);
        this.clock = clock;
    }

    public Content create(Draft draft) {
        return create(draft, page -> {});
    }

    /** @param first done with the new page before anybody hears of it, such as labelling it */
    public Content create(Draft draft, java.util.function.Consumer<Content> first) {
        checks.title(draft.spaceKey(), draft.title(), 0);
        check(draft);
        return guarded(draft.spaceKey(), draft.title(), () -> {
            Content page = store.contents().add(unsaved(draft));
            first.accept(page);
            happenings.created(page, draft.quiet());
            return page;
        });
    }

    /** Keeps a page that nobody is told of until it is published; it needs a title of its own only then. */
    public Content keepDraft(Draft draft) {
        check(draft);
        return store.database()
                .inTransaction(() -> store.contents().add(unsaved(draft).with(Status.DRAFT)));
    }

    /** Makes a draft the page that it is a draft of. */
    public Content publish(Content draft) {
        checks.title(draft.spaceKey(), draft.title(), draft.id());
        return guarded(draft.spaceKey(), draft.title(), () -> {
            Content page = draft.with(Status.CURRENT);
            replace(page, draft.version());
            happenings.created(page, false);
            return page;
        });
    }

    private void check(Draft draft) {
        checks.body(draft.body());
        checks.parent(draft.spaceKey(), draft.parentId());
    }

    private Content unsaved(Draft draft) {
        Stamp now = now();
        Revision revision = new Revision(1, now, draft.comment(), false, 0);
        Place place = Place.in(draft.spaceKey()).under(draft.parentId());
        String body = MacroIds.mint(draft.body());
        return new Content(0, Kind.PAGE, Status.CURRENT, place, draft.title().strip(), body, revision, now);
    }

    public Content update(Edit edit) {
        Content before = store.contents().find(edit.id()).orElseThrow();
        checks.version(before, edit.expectedVersion());
        checks.title(before.spaceKey(), edit.title(), before.id());
        checks.body(edit.body());
        Content after = before.with(edit.title().strip(), MacroIds.mint(edit.body()))
                .with(before.revision().next(now(), checks.comment(edit.comment()), edit.minor()));
        return guarded(before.spaceKey(), edit.title(), () -> {
            keep(before);
            replace(after, before.version());
            happenings.updated(before, after, edit.why(), edit.quiet() || edit.minor());
            return after;
        });
    }

    /** Makes an older version the newest one. */
    public Content revert(Content page, Content older, String comment) {
        return update(new Edit(
                page.id(), page.version(), older.title(), older.body(), comment, false, Happenings.Why.REVERT, false));
    }

    /** Moves the page and everything below it. */
    public Content move(Content page, String spaceKey, long parentId) {
        checks.parent(spaceKey, parentId);
        checks.notBelowItself(page, parentId);
        if (!spaceKey.equals(page.spaceKey())) {
            checks.title(spaceKey, page.title(), page.id());
        }
        Content after = page.with(Place.in(spaceKey).under(parentId));
        return guarded(spaceKey, page.title(), () -> {
            replace(after, page.version());
            if (!spaceKey.equals(page.spaceKey())) {
                store.contents().descendants(page.id()).forEach(below -> {
                    replace(below.with(Place.in(spaceKey).under(below.place().parentId())), below.version());
                });
            }
            happenings.moved(page, after);
            return after;
        });
    }

    public Content copy(Content origin, String spaceKey, long parentId, String title) {
        return store.database().inTransaction(() -> {
            Content copy = create(Draft.of(spaceKey, parentId, title, origin.body()), page -> {
                store.labels().of(origin.id()).forEach(label -> store.labels().add(page.id(), label.name()));
                store.jsonProperties().of(origin.id()).forEach(property -> store.jsonProperties()
                        .put(page.id(), property.key(), property.value()));
            });
            happenings.copied(origin, copy);
            return copy;
        });
    }

    /** Puts the page into the trash; pages below it move up. */
    public void trash(Content page) {
        checks.notHome(page);
        store.database().inTransaction(() -> {
            store.contents().children(page.id()).forEach(child -> replace(child.with(page.place()), child.version()));
            Content trashed = page.with(Status.TRASHED);
            replace(trashed, page.version());
            happenings.trashed(trashed);
        });
    }

    public Content restore(Content page) {
        checks.title(page.spaceKey(), page.title(), page.id());
        return guarded(page.spaceKey(), page.title(), () -> {
            boolean orphan = store.contents()
                    .find(page.place().parentId())
                    .filter(Content::isCurrent)
                    .isEmpty();
            long home = store.spaces()
                    .find(page.spaceKey())
                    .map(StoredSpace::homePageId)
                    .orElse(0L);
            Content restored =
                    page.with(Status.CURRENT).with(orphan ? page.place().under(home) : page.place());
            replace(restored, page.version());
            happenings.restored(restored);
            return restored;
        });
    }

    /** Removes a page from the trash for good. */
    public void purge(Content page) {
        store.database().inTransaction(() -> {
            happenings.removed(page);
            store.labels().of(page.id()).forEach(label -> store.labels().remove(page.id(), label.name()));
            store.restrictions().clear(page.id());
            store.jsonProperties().clear(page.id());
            store.javaProperties().clear(page.id());
            store.contents().purge(page.id());
        });
    }

    private void keep(Content before) {
        Revision revision = before.revision();
        store.contents()
                .add(before.with(Status.HISTORICAL)
                        .with(new Revision(
                                revision.number(),
                                revision.stamp(),
                                revision.comment(),
                                revision.minor(),
                                before.id())));
    }

    private void replace(Content content, int expectedVersion) {
        if (!store.contents().replace(content, expectedVersion)) {
            throw checks.stale(content);
        }
    }

    /** Two people may take a title at the same time; the database decides. */
    private Content guarded(String spaceKey, String title, java.util.function.Supplier<Content> work) {
        try {
            return store.database().inTransaction(work);
        } catch (DuplicateKeyException e) {
            throw checks.titleTaken(spaceKey, title);
        }
    }

    private Stamp now() {
        Optional<Account> account = accounts.current();
        return new Stamp(account.map(Account::key).orElse(""), clock.instant());
    }
}
