package org.aftermath.core.seed;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Moment;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.postmortem.Heard;
import org.aftermath.core.postmortem.Notations;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;

/**
 * A new postmortem's facts as the status macro tells them. Nothing a person writes there keeps a postmortem from being
 * made: what cannot be understood is left open and named as a fault.
 */
public record Seed(
        Severity severity,
        Kind kind,
        List<String> services,
        IncidentTimes times,
        Optional<String> ownerName,
        Optional<String> commanderName,
        Optional<Boolean> externalMessage,
        List<String> issues,
        List<Fault> faults) {

    private static final int MOST_SERVICES = 50;
    private static final int LONGEST_NAME = 255;

    public Seed {
        services = List.copyOf(services);
        issues = List.copyOf(issues);
        faults = List.copyOf(faults);
    }

    /** @param zone where times without a zone are at home */
    public static Seed read(StatusMacro macro, ZoneId zone) {
        var faults = new ArrayList<Fault>();
        return new Seed(
                word(macro, "severity", Severity::of, faults).orElse(Severity.NONE),
                word(macro, "kind", Kind::of, faults).orElse(Kind.INCIDENT),
                services(macro, faults),
                times(macro, zone, faults),
                name(macro, "owner", faults),
                name(macro, "incidentCommander", faults),
                word(macro, "externalMessage", Seed::yesOrNo, faults),
                word(macro, "issues", Seed::keys, faults).orElse(List.of()),
                faults);
    }

    private static <T> Optional<T> word(
            StatusMacro macro, String name, Function<String, Optional<T>> meaning, List<Fault> faults) {
        var written = macro.parameter(name);
        var read = written.isEmpty() ? Optional.<T>empty() : meaning.apply(written);
        if (read.isEmpty() && !written.isEmpty()) {
            faults.add(new Fault(name, Message.of("aftermath.seed.unknown." + name, Fault.excerpt(written))));
        }
        return read;
    }

    private static List<String> services(StatusMacro macro, List<Fault> faults) {
        var names = Arrays.stream(macro.parameter("services").split("[,、，\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.size() > MOST_SERVICES || names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            faults.add(new Fault("services", Message.of("aftermath.seed.services", MOST_SERVICES, LONGEST_NAME)));
        }
        return names.stream()
                .filter(name -> name.length() <= LONGEST_NAME)
                .limit(MOST_SERVICES)
                .toList();
    }

    private static IncidentTimes times(StatusMacro macro, ZoneId zone, List<Fault> faults) {
        Function<String, Optional<java.time.Instant>> moment = written -> Moment.read(written, zone);
        var times = IncidentTimes.of(
                word(macro, "startedAt", moment, faults),
                word(macro, "detectedAt", moment, faults),
                word(macro, "resolvedAt", moment, faults));
        if (times.endsBeforeItStarts()) {
            faults.add(new Fault("resolvedAt", Message.of("aftermath.seed.order")));
        }
        return times;
    }

    private static Optional<String> name(StatusMacro macro, String name, List<Fault> faults) {
        var written = macro.parameter(name);
        if (written.length() > LONGEST_NAME) {
            faults.add(new Fault(name, Message.of("aftermath.seed.unknown." + name, Fault.excerpt(written))));
            return Optional.empty();
        }
        return Optional.of(written).filter(given -> !given.isEmpty());
    }

    private static Optional<List<String>> keys(String written) {
        return Notations.keys(written.toUpperCase(Locale.ROOT)) instanceof Heard.Understood<List<String>> heard
                ? Optional.of(heard.value())
                : Optional.empty();
    }

    private static Optional<Boolean> yesOrNo(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
