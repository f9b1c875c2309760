package org.aftermath.confluence.people;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import org.aftermath.core.people.Groups;
import org.aftermath.core.people.UserRef;

/** The groups of Confluence. */
public final class ConfluenceGroups implements Groups {

    private final UserManager users;

    public ConfluenceGroups(UserManager users) {
        this.users = users;
    }

    @Override
    public boolean includes(String group, UserRef user) {
        return users.isUserInGroup(new UserKey(user.key()), group);
    }
}
