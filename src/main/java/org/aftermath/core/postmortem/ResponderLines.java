package org.aftermath.core.postmortem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftermath.core.facts.Responder;
import org.aftermath.core.facts.Role;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Fault;

/**
 * Responders as text, one a line: role, user and name with tabs between. The books name users by key, forms by user
 * name. Who is named without an account may turn out to have one.
 */
final class ResponderLines {

    static final Notation<List<Responder>> NOTATION = new Notation<>(
            Style.RESPONDERS,
            responders -> lines(responders, Optional.empty()),
            (responders, speaker) -> lines(responders, Optional.of(speaker)),
            ResponderLines::hear);

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 255;
    private static final int PARTS = 3;

    private ResponderLines() {}

    private static String lines(List<Responder> responders, Optional<Speaker> reader) {
        return responders.stream()
                .map(each -> each.role().code() + "\t" + user(each, reader) + "\t" + each.name())
                .collect(Collectors.joining("\n"));
    }

    private static String user(Responder responder, Optional<Speaker> reader) {
        return reader.isPresent()
                ? responder
                        .user()
                        .flatMap(reader.get().people()::find)
                        .map(Person::userName)
                        .orElse("")
                : responder.user().map(UserRef::key).orElse("");
    }

    private static Heard<List<Responder>> hear(String text, Speaker speaker) {
        var responders = new ArrayList<Responder>();
        for (var line : text.isBlank() ? List.<String>of() : List.of(text.split("\n"))) {
            var heard = line(line.split("\t", PARTS), speaker);
            if (heard instanceof Heard.Misunderstood<Responder> wrong) {
                return new Heard.Misunderstood<>(wrong.why());
            }
            responders.add(((Heard.Understood<Responder>) heard).value());
        }
        return responders.size() > MOST
                ? Heard.not("aftermath.facts.responders", MOST)
                : Heard.value(responders.stream().distinct().toList());
    }

    private static Heard<Responder> line(String[] parts, Speaker speaker) {
        var role = Role.of(parts[0]);
        if (role.isEmpty()) {
            return Heard.not("aftermath.facts.unknown.role", Fault.excerpt(parts[0]));
        }
        var user = parts.length > 1 ? parts[1].strip() : "";
        var name = parts.length > 2 ? parts[2].strip() : "";
        var person = speaker.people().named(user.isEmpty() ? name : user);
        if (person.isEmpty() && !user.isEmpty()) {
            return Heard.not("aftermath.facts.unknown.person", Fault.excerpt(user));
        }
        if (person.isEmpty() && (name.isEmpty() || name.length() > LONGEST_NAME)) {
            return Heard.not("aftermath.facts.responder.name", LONGEST_NAME);
        }
        return Heard.value(new Responder(
                role.get(),
                person.map(Person::ref),
                person.map(Person::fullName).orElse(name)));
    }
}
