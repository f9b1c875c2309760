package e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * A known weakness of published components, in the form of OSV; what is no component of Maven's is left out.
 *
 * @param weak what it says of each component
 */
record Advisory(String id, boolean withdrawn, List<Weak> weak) {

    static final String NOWHERE = "no version that is named";

    /** Throws if that is no advisory. */
    static Advisory of(JsonNode osv) {
        if (!osv.path("id").isTextual() || !osv.path("affected").isContainerNode() && osv.has("affected")) {
            throw new IllegalArgumentException("no advisory: it needs an id, and a list of what is affected");
        }
        return new Advisory(
                osv.get("id").asText(),
                osv.hasNonNull("withdrawn"),
                each(osv.path("affected"))
                        .filter(Advisory::isOfMaven)
                        .map(Weak::of)
                        .toList());
    }

    private static boolean isOfMaven(JsonNode affected) {
        return affected.path("package").path("ecosystem").asText().matches("Maven(:.*)?");
    }

    boolean isAbout(String name) {
        return weak.stream().anyMatch(each -> each.name.equals(name));
    }

    /** In which version that weakness of the component is mended; empty if it does not have it. */
    Optional<String> mended(Component component) {
        return weak.stream()
                .filter(each -> each.name.equals(component.name()))
                .flatMap(each -> each.mended(component.version()).stream())
                .findFirst();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** Versions of a component that are affected: those in a range, and those in the list. */
    record Weak(String name, Set<String> versions, List<Range> ranges) {

        private static Weak of(JsonNode affected) {
            return new Weak(
                    affected.path("package").path("name").asText(),
                    each(affected.path("versions")).map(JsonNode::asText).collect(Collectors.toSet()),
                    each(affected.path("ranges"))
                            .filter(range -> !range.path("type").asText().equals("GIT"))
                            .map(Range::of)
                            .toList());
        }

        private Optional<String> mended(String version) {
            var within = ranges.stream().filter(range -> range.has(version)).findFirst();
            return within.map(range -> range.mended(version))
                    .or(() -> versions.contains(version) ? Optional.of(NOWHERE) : Optional.empty());
        }
    }

    /** Affected from each event that introduces until the next that ends it. */
    record Range(List<Event> events) {

        private static Range of(JsonNode range) {
            return new Range(each(range.path("events"))
                    .flatMap(event -> event.properties().stream())
                    .map(one -> new Event(Kind.of(one.getKey()), one.getValue().asText()))
                    .sorted(Comparator.comparing(Event::order).thenComparing(Event::kind))
                    .toList());
        }

        private boolean has(String version) {
            var last =
                    events.stream().filter(event -> event.isReachedBy(version)).reduce((one, next) -> next);
            return last.isPresent() && last.get().kind == Kind.INTRODUCED;
        }

        private String mended(String version) {
            return events.stream()
                    .filter(event -> event.kind == Kind.FIXED && !event.isReachedBy(version))
                    .map(Event::at)
                    .findFirst()
                    .orElse(NOWHERE);
        }
    }

    /** Where a version stands in a range; "0" is before all. */
    record Event(Kind kind, String at) {

        private ComparableVersion order() {
            return new ComparableVersion(at);
        }

        private boolean isReachedBy(String version) {
            var beyond = new ComparableVersion(version).compareTo(order());
            return beyond > 0 || beyond == 0 && kind != Kind.LAST_AFFECTED || at.equals("0");
        }
    }

    /** At the same version they count in this order, so that in doubt a version is affected. */
    enum Kind {
        FIXED,
        INTRODUCED,
        LAST_AFFECTED;

        private static Kind of(String event) {
            return Stream.of(values())
                    .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(event))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("an event that nobody knows here: " + event));
        }
    }
}
