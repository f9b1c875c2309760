package org.aftermath.confluence.people;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import org.aftermath.core.feed.ReadFeed;
import org.aftermath.core.people.UserRef;
import org.jspecify.annotations.Nullable;

/** Who of those who once subscribed may still read: a deactivated or removed account reads nothing. */
public final class ConfluenceReadership implements ReadFeed.Readership {

    private final UserAccessor users;
    private final PermissionManager permissions;
    private final SpaceManager spaces;

    public ConfluenceReadership(UserAccessor users, PermissionManager permissions, SpaceManager spaces) {
        this.users = users;
        this.permissions = permissions;
        this.spaces = spaces;
    }

    @Override
    public boolean mayRead(UserRef reader, String spaceKey) {
        @Nullable ConfluenceUser user = users.getUserByKey(new UserKey(reader.key()));
        var space = spaces.getSpace(spaceKey);
        return user != null
                && space != null
                && !users.isDeactivated(user)
                && permissions.hasPermission(user, Permission.VIEW, space);
    }
}
