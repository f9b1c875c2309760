package org.aftermath.confluence.people;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.Optional;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.Stewards;

/** Administrators of Confluence keep the site's settings, those of a space the space's, and everybody their own. */
public final class ConfluenceStewards implements Stewards {

    private final PermissionManager permissions;
    private final SpaceManager spaces;
    private final ConfluenceActingUser acting;

    public ConfluenceStewards(PermissionManager permissions, SpaceManager spaces, ConfluenceActingUser acting) {
        this.permissions = permissions;
        this.spaces = spaces;
        this.acting = acting;
    }

    @Override
    public Say over(Place place) {
        return place.person()
                .map(this::overPerson)
                .or(() -> place.spaceKey().map(this::overSpace))
                .orElseGet(this::overSite);
    }

    private Say overPerson(UserRef person) {
        return acting.current().equals(Optional.of(person)) ? Say.MAY : Say.UNKNOWN;
    }

    private Say overSite() {
        return permissions.isConfluenceAdministrator(acting.confluenceUser()) ? Say.MAY : Say.MAY_NOT;
    }

    private Say overSpace(String key) {
        var user = acting.confluenceUser();
        var space = spaces.getSpace(key);
        if (space == null || !space.getKey().equals(key) || !permissions.hasPermission(user, Permission.VIEW, space)) {
            return Say.UNKNOWN;
        }
        return permissions.hasPermission(user, Permission.ADMINISTER, space) ? Say.MAY : Say.MAY_NOT;
    }
}
