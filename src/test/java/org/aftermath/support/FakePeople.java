package org.aftermath.support;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;

/** A directory of people whose key is their user name in capitals. */
public final class FakePeople implements People {

    private final List<Person> people;

    private FakePeople(List<Person> people) {
        this.people = people;
    }

    public static FakePeople of(String... userNames) {
        return new FakePeople(Arrays.stream(userNames).map(FakePeople::person).toList());
    }

    public static UserRef ref(String userName) {
        return new UserRef(userName.toUpperCase(Locale.ROOT));
    }

    public static Person person(String userName) {
        return new Person(ref(userName), userName, "The " + userName);
    }

    @Override
    public Optional<Person> find(UserRef ref) {
        return people.stream().filter(each -> each.ref().equals(ref)).findFirst();
    }

    @Override
    public Optional<Person> named(String userName) {
        return people.stream()
                .filter(each -> each.userName().equalsIgnoreCase(userName))
                .findFirst();
    }
}
