package org.aftermath.confluence.people;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.report.Faces;
import org.jspecify.annotations.Nullable;

/** The user directory of Confluence. */
public final class ConfluencePeople implements People, Faces {

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

    @Override
    public String name(UserRef who) {
        return someone(who).fullName();
    }

    @Override
    public Collection<String> groups(UserRef who) {
        return find(who)
                .map(person -> users.getGroupNamesForUserName(person.userName()))
                .orElse(List.of());
    }
}
