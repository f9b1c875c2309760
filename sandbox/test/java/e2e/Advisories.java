package e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of advisories in OSV's form, compared with components. What cannot be read is told, and the rest is read. */
final class Advisories {

    static final Path ALLOWED = Path.of("resources/advisories-allowed.txt");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Advisory> inForce = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private int withdrawn;
    private int elsewhere;

    private Advisories() {}

    static Advisories in(Path folder) throws IOException {
        var all = new Advisories();
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(all::read);
        }
        return all;
    }

    private void read(Path file) {
        try {
            take(Advisory.of(JSON.readTree(file.toFile())));
        } catch (IOException | IllegalArgumentException broken) {
            unread.add("Not read: " + file + ": "
                    + broken.getMessage().lines().findFirst().orElse(""));
        }
    }

    private void take(Advisory advisory) {
        if (advisory.withdrawn()) {
            withdrawn++;
        } else if (advisory.weak().isEmpty()) {
            elsewhere++;
        } else {
            inForce.add(advisory);
        }
    }

    /**
     * What applies to which of them.
     *
     * @param allowed why an advisory does not matter here, by its id and the component with its version
     */
    Found against(Collection<Component> components, Map<String, String> allowed) {
        var about = inForce.stream()
                .filter(each -> components.stream().map(Component::name).anyMatch(each::isAbout))
                .toList();
        var applying = about.stream()
                .flatMap(each -> components.stream().flatMap(one -> line(each, one, allowed)))
                .sorted()
                .toList();
        var read = inForce.size() + elsewhere + withdrawn;
        return new Found(components.size(), read, withdrawn, about.size(), applying, List.copyOf(unread));
    }

    private static Stream<Applying> line(Advisory advisory, Component component, Map<String, String> allowed) {
        return advisory
                .mended(component)
                .map(version -> new Applying(
                        advisory.id(), component, version, allowed.getOrDefault(advisory.id() + " | " + component, "")))
                .stream();
    }

    /** Lines of "id | group:artifact:version | reason"; one without a reason is refused. */
    static Map<String, String> allowed(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" *\\| *", 3))
                .peek(parts -> {
                    if (parts.length < 3 || parts[2].isBlank()) {
                        throw new IllegalArgumentException(file + ": no reason for " + String.join(" | ", parts));
                    }
                })
                .collect(Collectors.toMap(parts -> parts[0] + " | " + parts[1], parts -> parts[2]));
    }

    /** An advisory that applies to a component; allowed is why it does not matter, or empty. */
    record Applying(String id, Component component, String mended, String allowed) implements Comparable<Applying> {

        @Override
        public int compareTo(Applying other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return id + " | " + component.name() + " | " + component.version() + " | fixed in " + mended
                    + (allowed.isEmpty() ? "" : " | allowed: " + allowed);
        }
    }

    /** What came of comparing. */
    record Found(int components, int read, int withdrawn, int about, List<Applying> applying, List<String> unread) {

        boolean isClean() {
            return unread.isEmpty() && applying.stream().allMatch(each -> !each.allowed.isEmpty());
        }

        @Override
        public String toString() {
            var lines = new ArrayList<>(unread);
            applying.forEach(each -> lines.add(each.toString()));
            var accepted =
                    applying.stream().filter(each -> !each.allowed.isEmpty()).count();
            lines.add(components + " components looked at, " + read + " advisories read (" + withdrawn + " withdrawn), "
                    + about + " about our components, " + applying.size() + " applying, " + accepted
                    + " of them allowed");
            return String.join("\n", lines);
        }
    }

    /** The folder, then bills of materials, if others than ours. */
    public static void main(String[] arguments) throws IOException {
        var bills = arguments.length == 1
                ? Component.bills(Path.of(""))
                : Stream.of(arguments).skip(1).map(Path::of).toList();
        var found = in(Path.of(arguments[0]))
                .against(Component.in(bills), allowed(Path.of("sandbox/test").resolve(ALLOWED)));
        System.out.println(found);
        System.exit(found.isClean() ? 0 : 1);
    }
}
