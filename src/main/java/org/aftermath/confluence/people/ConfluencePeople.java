package org.aftermath.confluence.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.jspecify.annotations.Nullable;

/** The user directory of Confluence. */
public final class ConfluencePeople implements People {

    private final UserAccessor users;

    public ConfluencePeople(UserAccessor users) {
        this.users = users;
    }

    @Override
    public Optional<Person> find(UserRef ref) {
        return person(users.getUserByKey(new UserKey(ref.key())));
    }

    @Override
    public Optional<Person> named(String userName) {
        return person(users.getUserByName(userName));
    }

    private static Optional<Person> person(@Nullable ConfluenceUser user) {
        return Optional.ofNullable(user)
                .map(known ->
                        new Person(new UserRef(known.getKey().getStringValue()), known.getName(), fullName(known)));
    }

    private static String fullName(ConfluenceUser user) {
        @Nullable String fullName = user.getFullName();
        return fullName == null || fullName.isBlank() ? user.getName() : fullName;
    }
}
