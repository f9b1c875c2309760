package org.aftermath.confluence.people;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.user.Group;
import java.util.List;
import org.aftermath.core.people.Members;
import org.aftermath.core.people.UserRef;
import org.jspecify.annotations.Nullable;

/** Who is in the groups of Confluence. */
public final class ConfluenceMembers implements Members {

    private final UserAccessor users;

    public ConfluenceMembers(UserAccessor users) {
        this.users = users;
    }

    @Override
    public List<UserRef> of(String group, int limit) {
        @Nullable Group known = users.getGroup(group);
        return known == null
                ? List.of()
                : users.getMemberNamesAsList(known).stream()
                        .limit(limit)
                        .map(users::getUserByName)
                        .filter(user -> user != null)
                        .map(user -> new UserRef(user.getKey().getStringValue()))
                        .toList();
    }
}
