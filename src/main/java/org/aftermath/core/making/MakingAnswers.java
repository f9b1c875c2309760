package org.aftermath.core.making;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.core.people.People;
import org.aftermath.core.seed.Seed;
import org.aftermath.core.seed.StatusMacro;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Language;
import org.aftermath.core.text.Message;

/** Checks what is told of an incident before its page is touched. */
public final class MakingAnswers {

    /** What is told of the incident itself, by the names of its facts. */
    public static final Set<String> FACTS = Set.of(
            "severity",
            "kind",
            "services",
            "startedAt",
            "detectedAt",
            "resolvedAt",
            "owner",
            "incidentCommander",
            "externalMessage");

    private static final Map<String, Set<String>> CHOICES =
            Map.of("language", languages(), "variant", Set.of("", "full", "light"));

    private final People people;

    public MakingAnswers(People people) {
        this.people = people;
    }

    private static Set<String> languages() {
        var codes = Arrays.stream(Language.values()).map(Language::code);
        return Stream.concat(Stream.of(""), codes).collect(Collectors.toSet());
    }

    /** Everything that cannot be understood; empty if everything can. */
    List<Fault> faults(Map<String, String> told, ZoneId zone) {
        var faults = new ArrayList<Fault>();
        told.forEach((name, value) -> choice(name, value).ifPresent(faults::add));
        var seed = Seed.read(new StatusMacro(Optional.empty(), told), zone);
        faults.addAll(seed.faults());
        unknown("owner", seed.ownerName()).ifPresent(faults::add);
        unknown("incidentCommander", seed.commanderName()).ifPresent(faults::add);
        return faults;
    }

    private static Optional<Fault> choice(String name, String value) {
        if (FACTS.contains(name)) {
            return Optional.empty();
        }
        if (!CHOICES.containsKey(name)) {
            return Optional.of(new Fault(name, Message.of("aftermath.make.field", Fault.excerpt(name))));
        }
        return CHOICES.getOrDefault(name, Set.of()).contains(value)
                ? Optional.empty()
                : Optional.of(new Fault(name, Message.of("aftermath.rest.value", name, Fault.excerpt(value))));
    }

    private Optional<Fault> unknown(String field, Optional<String> name) {
        return name.filter(given -> people.named(given).isEmpty())
                .map(given -> new Fault(field, Message.of("aftermath.facts.unknown.person", Fault.excerpt(given))));
    }
}
