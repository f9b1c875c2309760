package org.aftermath.core.index;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Moment;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.index.Line.Place;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.People;
import org.aftermath.core.people.Person;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;

/**
 * What an address, a macro or a script asks the index for: every part may be left out; what is given must be right.
 *
 * @param after behind which line the list goes on
 * @param columns names of {@link #COLUMNS}
 * @param faults what is wrong; then the rest means nothing
 */
public record IndexQuery(
        IndexFilter filter, Optional<Place> after, int limit, List<String> columns, List<Fault> faults) {

    /** What may be asked for, in the order of forms; each of the first four takes several values with commas between. */
    public static final List<String> NAMES = List.of(
            "status",
            "severity",
            "kind",
            "cause",
            "space",
            "owner",
            "service",
            "team",
            "label",
            "from",
            "to",
            "text",
            "columns",
            "limit",
            "cursor");

    /** Facts by their names, and what lists say besides. */
    public static final List<String> COLUMNS = List.of(
            "status",
            "title",
            "severity",
            "kind",
            "services",
            "cause",
            "owner",
            "incidentCommander",
            "teams",
            FollowUpCounts.TOTAL,
            FollowUpCounts.DONE,
            "startedAt",
            "detectedAt",
            "mitigatedAt",
            "resolvedAt",
            "duration",
            "meetingAt",
            "heldAt",
            "incidentIssues",
            "labels",
            "space",
            "id");

    private static final List<String> USUAL = List.of("status", "title", "severity", "services", "owner", "startedAt");
    private static final int USUAL_LIMIT = 25;
    private static final int MOST = 100;
    private static final int LONGEST = 255;
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final UserRef NOBODY = new UserRef("-");

    /** Who asks, and from where: people by name, the reader for {@code me}, the zone of times of day. */
    public record Asker(People people, ActingUser acting, ZoneId zone) {}

    /** @param given the value of a name of {@link #NAMES}; empty for what is left out */
    public static IndexQuery read(UnaryOperator<String> given, Asker asker) {
        return new Reading(given, asker).query();
    }

    private static final class Reading {

        private final UnaryOperator<String> given;
        private final Asker asker;
        private final List<Fault> faults = new ArrayList<>();

        Reading(UnaryOperator<String> given, Asker asker) {
            this.given = given;
            this.asker = asker;
        }

        IndexQuery query() {
            var filter = new IndexFilter(
                    some("status", Status::of),
                    some("severity", Severity::of),
                    some("kind", Kind::of),
                    some("cause", Cause::of),
                    some("space", Optional::of),
                    one("owner", this::person),
                    one("service", Optional::of),
                    one("team", Optional::of),
                    one("label", Optional::of),
                    period(),
                    one("text", Optional::of).orElse(""));
            var columns = List.copyOf(some("columns", name -> Optional.of(name).filter(COLUMNS::contains)));
            return new IndexQuery(
                    filter,
                    one("cursor", Place::of),
                    one("limit", Reading::number).orElse(USUAL_LIMIT),
                    columns.isEmpty() ? USUAL : columns,
                    List.copyOf(faults));
        }

        private Period period() {
            var first = day("from");
            var last = day("to");
            return new Period(
                    first.isPresent() ? Optional.empty() : one("from", this::moment),
                    last.isPresent() ? Optional.empty() : one("to", this::moment),
                    first,
                    last);
        }

        /** Empty for a moment, and for what is none. */
        private Optional<LocalDate> day(String name) {
            var text = given.apply(name).strip();
            try {
                return text.matches(DAY) ? Optional.of(LocalDate.parse(text)) : Optional.empty();
            } catch (DateTimeParseException noDay) {
                return Optional.empty();
            }
        }

        private Optional<Instant> moment(String text) {
            return Moment.read(text, asker.zone());
        }

        private String text(String name) {
            var text = given.apply(name).strip();
            if (text.length() > LONGEST && !name.equals("columns")) {
                faults.add(fault(name, text));
                return "";
            }
            return text;
        }

        private <T> Optional<T> one(String name, Function<String, Optional<T>> meaning) {
            var text = text(name);
            var value = text.isEmpty() ? Optional.<T>empty() : meaning.apply(text);
            if (value.isEmpty() && !text.isEmpty()) {
                faults.add(fault(name, text));
            }
            return value;
        }

        private <T> Set<T> some(String name, Function<String, Optional<T>> meaning) {
            var values = new LinkedHashSet<T>();
            Arrays.stream(text(name).split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .forEach(part ->
                            meaning.apply(part).ifPresentOrElse(values::add, () -> faults.add(fault(name, part))));
            return values;
        }

        private static Fault fault(String name, String text) {
            return new Fault(name, Message.of("aftermath.rest.value", name, Fault.excerpt(text)));
        }

        /** Whoever is unknown owns nothing: whether there is such an account is not for everybody to know. */
        private Optional<UserRef> person(String userName) {
            return userName.equals("me")
                    ? asker.acting().current()
                    : asker.people().named(userName).map(Person::ref).or(() -> Optional.of(NOBODY));
        }

        private static Optional<Integer> number(String text) {
            return text.matches("\\d{1,3}")
                    ? Optional.of(Integer.valueOf(text)).filter(number -> number >= 1 && number <= MOST)
                    : Optional.empty();
        }
    }
}
