package e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What resources/permissions.txt says of who may do what: tables below headings, comments after {@code #}. */
final class Permissions {

    private static final Path FILE = Path.of("resources/permissions.txt");

    /** The file's word for what an endpoint answers whoever is let through. */
    private static final String THROUGH = "=";

    private static final String UNCHANGED = "same";

    /**
     * An endpoint's line.
     *
     * @param through what it answers those who are let through
     */
    record Line(Map<String, String> rule, String through) {

        String to(String standing, boolean readOnly) {
            var said = readOnly ? inReadOnlyMode(rule.get(standing)) : rule.get(standing);
            return said.equals(THROUGH) ? through : said;
        }

        private String inReadOnlyMode(String said) {
            var instead = rule.get("read-only");
            if (instead.equals(UNCHANGED) || instead.startsWith(THROUGH) && !said.equals(THROUGH)) {
                return said;
            }
            return instead.replace(THROUGH, "").strip();
        }
    }

    private final Map<String, List<List<String>>> tables = new HashMap<>();
    private final Map<String, Map<String, String>> rules;

    private Permissions(List<String> lines) {
        var rows = new ArrayList<List<String>>();
        for (var line : lines) {
            if (line.startsWith("[")) {
                rows = new ArrayList<>();
                tables.put(line.substring(1, line.length() - 1), rows);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(Arrays.stream(line.split("\\|")).map(String::strip).toList());
            }
        }
        rules = byColumn("rules");
    }

    static Permissions read() throws IOException {
        return new Permissions(Files.readAllLines(FILE));
    }

    /** State by state, where each account stands. */
    Map<String, Map<String, String>> standings(String product) {
        return byColumn("standings in " + product);
    }

    /** The endpoints that it speaks of, as {@link Reachable#name} says them. */
    List<String> endpoints(String product) {
        return tables.get(product).stream().map(row -> row.get(0)).toList();
    }

    Optional<Line> of(Reachable endpoint) {
        return tables.get(endpoint.product()).stream()
                .filter(row -> row.get(0).equals(endpoint.name()))
                .map(row -> new Line(rules.get(row.get(1)), row.get(2)))
                .findFirst();
    }

    /** What is so for one account in one state, whatever the rule. */
    Optional<String> exception(Reachable endpoint, String account, String state) {
        var cell = List.of(endpoint.name(), account, state);
        return tables.get("exceptions").stream()
                .filter(row -> row.subList(0, 3).equals(cell))
                .map(row -> row.get(3))
                .findFirst();
    }

    private Map<String, Map<String, String>> byColumn(String table) {
        var rows = tables.get(table);
        var named = new LinkedHashMap<String, Map<String, String>>();
        for (var row : rows.subList(1, rows.size())) {
            named.put(row.get(0), cells(rows.get(0), row));
        }
        return named;
    }

    private static Map<String, String> cells(List<String> heads, List<String> row) {
        return java.util.stream.IntStream.range(1, heads.size())
                .boxed()
                .collect(Collectors.toMap(heads::get, row::get, (one, other) -> one, LinkedHashMap::new));
    }
}
