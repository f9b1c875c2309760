package sandbox.confluence.api;

import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import java.util.Calendar;
import java.util.List;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Draft;
import sandbox.confluence.content.Edit;
import sandbox.confluence.content.Happenings.Why;
import sandbox.confluence.content.PageChanges;
import sandbox.confluence.content.Status;
import sandbox.confluence.content.Store;
import sandbox.confluence.entity.Entities;

/** Pages for plugins. An entity holds what was read; saving fails if somebody saved in between. */
public final class PagesForPlugins implements PageManager {

    private final Store store;
    private final Entities entities;
    private final PageChanges changes;

    public PagesForPlugins(Store store, Entities entities, PageChanges changes) {
        this.store = store;
        this.entities = entities;
        this.changes = changes;
    }

    @Override
    public ContentEntityObject getById(long id) {
        return getPage(id);
    }

    @Override
    public ContentEntityObject getById(ContentId id) {
        return getPage(id.asLong());
    }

    @Override
    public AbstractPage getAbstractPage(long id) {
        return getPage(id);
    }

    @Override
    public Page getPage(long id) {
        return entities.page(id).orElse(null);
    }

    @Override
    public Page getPage(String spaceKey, String title) {
        return store.contents().findPage(spaceKey, title).map(entities::page).orElse(null);
    }

    @Override
    public BlogPost getBlogPost(String spaceKey, String title, Calendar day) {
        return null;
    }

    @Override
    public List<Page> getPages(Space space, boolean currentOnly) {
        return store.contents().pages(space.getKey(), Status.CURRENT).stream()
                .map(entities::page)
                .toList();
    }

    @Override
    public List<Page> getDescendants(Page page) {
        return page.getDescendants();
    }

    @Override
    public ContentEntityObject getOtherVersion(ContentEntityObject content, int version) {
        return store.contents()
                .version(content.getLatestVersionId(), version)
                .map(entities::page)
                .orElse(null);
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(T content, Modification<T> modification) {
        saveNewVersion(content, modification, DefaultSaveContext.DEFAULT);
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(
            T content, Modification<T> modification, SaveContext saveContext) {
        store.database().inTransaction(() -> {
            modification.modify(content);
            saveChanged(content, saveContext);
        });
    }

    @Override
    public void saveContentEntity(ContentEntityObject content, SaveContext saveContext) {
        if (content.isPersistent()) {
            saveChanged(content, saveContext);
        } else {
            saveNew((Page) content, saveContext);
        }
    }

    @Override
    public void saveContentEntity(ContentEntityObject content, ContentEntityObject original, SaveContext saveContext) {
        saveContentEntity(content, saveContext);
    }

    @Override
    public void removeContentEntity(ContentEntityObject content) {
        content.stored().ifPresent(changes::purge);
    }

    @Override
    public void movePageAsChild(Page page, Page newParent) {
        Content moved = changes.move(row(page), newParent.getSpaceKey(), newParent.getId());
        page.fill(moved, entities);
    }

    @Override
    public void updatePageInAncestorCollections(Page page, Page newParent) {}

    @Override
    public void trashPage(AbstractPage page) {
        changes.trash(row(page));
    }

    @Override
    public void renamePage(AbstractPage page, String newTitle) {
        Content row = row(page);
        page.fill(changes.update(Edit.of(row, newTitle, row.body(), "")), entities);
    }

    private void saveChanged(ContentEntityObject content, SaveContext saveContext) {
        Content read = content.stored().orElseThrow();
        String comment = content.getVersionComment();
        boolean sameComment = read.revision().comment().equals(comment);
        Content saved = changes.update(new Edit(
                read.id(),
                read.version(),
                content.getTitle(),
                content.getBodyAsString(),
                sameComment ? "" : comment,
                saveContext == DefaultSaveContext.MINOR_EDIT,
                saveContext == DefaultSaveContext.REVERT ? Why.REVERT : Why.EDIT,
                DefaultSaveContext.isQuiet(saveContext)));
        content.fill(saved, entities);
    }

    private void saveNew(Page page, SaveContext saveContext) {
        long parent = page.getParent() == null ? 0 : page.getParent().getId();
        String comment = page.getVersionComment() == null ? "" : page.getVersionComment();
        Content saved = changes.create(new Draft(
                page.getSpaceKey(),
                parent,
                page.getTitle(),
                page.getBodyAsString(),
                comment,
                DefaultSaveContext.isQuiet(saveContext)));
        page.fill(saved, entities);
    }

    private Content row(ContentEntityObject content) {
        return store.contents().find(content.getId()).orElseThrow();
    }
}
