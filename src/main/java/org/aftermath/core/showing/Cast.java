package org.aftermath.core.showing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aftermath.core.people.People;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;

/**
 * Who took part in the response, by every name that the record knows for them: the one written down, the full name and
 * the user name of the account. Never guesses: a name that two people or two roles share tells no role.
 */
public final class Cast {

    private static final String COMMANDER = "commander";

    private final Map<String, Set<String>> roles = new HashMap<>();
    private final People people;

    private Cast(People people) {
        this.people = people;
    }

    static Cast of(Optional<Postmortem> record, People people) {
        var cast = new Cast(people);
        record.ifPresent(known -> {
            known.incidentCommander().ifPresent(who -> cast.account(who, COMMANDER));
            known.details().responders().forEach(each -> {
                var role = each.role().code().replace('_', '-');
                cast.name(each.name(), role);
                each.user().ifPresent(who -> cast.account(who, role));
            });
        });
        return cast;
    }

    private void account(UserRef who, String role) {
        people.find(who).ifPresent(person -> {
            name(person.userName(), role);
            name(person.fullName(), role);
        });
    }

    private void name(String name, String role) {
        if (!name.isBlank()) {
            roles.computeIfAbsent(key(name), each -> new TreeSet<>()).add(role);
        }
    }

    private static String key(String name) {
        return name.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
    }

    /** The one role of whoever is called so: the end of a key {@code aftermath.role.…}. */
    public Optional<String> role(String name) {
        return Optional.ofNullable(roles.get(key(name)))
                .filter(all -> all.size() == 1)
                .map(all -> all.iterator().next());
    }
}
