package sandbox.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.List;
import java.util.stream.Stream;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Store;
import sandbox.confluence.entity.Entities;

/** Restrictions of pages for plugins. */
public record ContentPermissionsForPlugins(Store store, Entities entities) implements ContentPermissionManager {

    /** The sets of the page and of the pages above it that restrict anything. */
    @Override
    public List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type) {
        Content row = store.contents().find(content.getId()).orElseThrow();
        return Stream.concat(Stream.of(row), store.contents().ancestors(row).stream())
                .map(page -> entities.permissions(page.id(), type))
                .filter(set -> !set.isEmpty())
                .toList();
    }

    @Override
    public void addContentPermission(ContentPermission permission, ContentEntityObject content) {
        entities.addPermission(content.getId(), permission);
    }

    @Override
    public void removeContentPermission(ContentPermission permission) {
        store.restrictions().remove(permission.contentId(), entities.restriction(permission));
    }
}
