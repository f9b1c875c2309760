package sandbox.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Optional;
import sandbox.confluence.content.Access;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Spaces.Right;
import sandbox.confluence.content.Store;
import sandbox.confluence.entity.Entities;
import sandbox.people.Account;

/** Permissions for plugins. */
public record PermissionsForPlugins(Store store, Entities entities) implements PermissionManager {

    @Override
    public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
        Optional<Account> who = entities.account(user).filter(Account::active);
        if (target instanceof ContentEntityObject content) {
            return onContent(who, permission, content);
        }
        if (target instanceof Space space) {
            return access().may(who, right(permission), space.getKey());
        }
        return permission == Permission.VIEW
                ? who.isPresent()
                : who.filter(Account::isAdministrator).isPresent();
    }

    @Override
    public boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate) {
        Optional<Account> who = entities.account(user);
        if (container instanceof ContentEntityObject content) {
            return content.stored()
                    .filter(row -> access().mayView(who, row) && access().may(who, Right.EDIT, row.spaceKey()))
                    .isPresent();
        }
        return container instanceof Space space && access().may(who, Right.EDIT, space.getKey());
    }

    @Override
    public boolean isConfluenceAdministrator(ConfluenceUser user) {
        return entities.account(user).filter(Account::isAdministrator).isPresent();
    }

    @Override
    public boolean isSystemAdministrator(ConfluenceUser user) {
        return isConfluenceAdministrator(user);
    }

    @Override
    public <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> list) {
        return list.stream()
                .filter(entity -> hasPermission(user, permission, entity))
                .<X>map(entity -> entity)
                .toList();
    }

    private boolean onContent(Optional<Account> who, Permission permission, ContentEntityObject content) {
        Optional<Content> row = store.contents().find(content.getLatestVersionId());
        if (permission == Permission.VIEW || permission == Permission.EXPORT) {
            return row.filter(found -> access().mayView(who, found)).isPresent();
        }
        return row.filter(found -> access().mayEdit(who, found)).isPresent();
    }

    private static Right right(Permission permission) {
        if (permission == Permission.VIEW || permission == Permission.EXPORT) {
            return Right.VIEW;
        }
        return permission == Permission.EDIT ? Right.EDIT : Right.ADMINISTER;
    }

    private Access access() {
        return store.access();
    }
}
