package org.aftermath.core.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;

/** Who took part, as far as the record, the page's table of responders and its mentions tell (B11). */
final class Cast {

    private static final int MOST = 100;

    private final People people;

    Cast(People people) {
        this.people = people;
    }

    /** Who did several things is called by the first: what the record says goes before what the page says. */
    List<Named> of(Postmortem postmortem, List<Passage> passages) {
        return Stream.of(ofRecord(postmortem), ofTable(passages), mentioned(passages))
                .flatMap(List::stream)
                .limit(MOST)
                .toList();
    }

    private List<Named> ofRecord(Postmortem postmortem) {
        var named = new ArrayList<Named>();
        postmortem.incidentCommander().ifPresent(who -> named.add(named(who, "", "commander")));
        postmortem
                .details()
                .responders()
                .forEach(responder -> named.add(responder
                        .user()
                        .map(who ->
                                named(who, responder.name(), responder.role().code()))
                        .orElseGet(() ->
                                new Named("", responder.name(), responder.role().code()))));
        postmortem.owner().ifPresent(who -> named.add(named(who, "", "owner")));
        return named;
    }

    private List<Named> ofTable(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.kind() == Passage.Kind.PERSON)
                .flatMap(passage -> row(passage.text().split("\n", 2)))
                .toList();
    }

    private Stream<Named> row(String[] row) {
        return Arrays.stream(row[1].split("[,;/\n\u3001\uff0c]"))
                .map(String::strip)
                .filter(name -> name.length() > 1)
                .map(name -> name.startsWith("@")
                        ? named(people.named(name.substring(1)), name.substring(1), row[0])
                        : new Named("", name, row[0]));
    }

    /** Words that only look like a mention are nobody. */
    private List<Named> mentioned(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.text().indexOf('@') >= 0)
                .flatMap(passage -> NamedPerson.MENTION.matcher(passage.text()).results())
                .map(MatchResult::group)
                .distinct()
                .limit(MOST)
                .flatMap(mention -> people.named(mention.substring(1)).stream())
                .map(person -> new Named(person.userName(), person.fullName(), ""))
                .toList();
    }

    private static Named named(Optional<Person> person, String userName, String role) {
        return person.map(found -> new Named(found.userName(), found.fullName(), role))
                .orElseGet(() -> new Named(userName, "", role));
    }

    private Named named(UserRef who, String name, String role) {
        var person = people.someone(who);
        return new Named(person.userName(), name.isBlank() ? person.fullName() : name, role);
    }
}
