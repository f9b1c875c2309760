package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;

/** Answers who may do what. */
public interface PermissionManager {

    Object TARGET_APPLICATION = new Object();

    Object TARGET_SYSTEM = new Object();

    Object TARGET_PEOPLE_DIRECTORY = new Object();

    boolean hasPermission(ConfluenceUser user, Permission permission, Object target);

    boolean hasCreatePermission(ConfluenceUser user, Object container, Class<?> typeToCreate);

    boolean isConfluenceAdministrator(ConfluenceUser user);

    boolean isSystemAdministrator(ConfluenceUser user);

    <X> List<X> getPermittedEntities(ConfluenceUser user, Permission permission, List<? extends X> entities);
}
