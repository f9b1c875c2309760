package e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * An endpoint of ours, from docs/endpoints.md; that no endpoint is without a row there is for the gate on the jar.
 *
 * @param access whom the host lets in
 * @param statuses what it answers to whom, in the order of the table's columns
 */
record Reachable(String product, String verb, String path, String access, List<String> statuses) {

    private static final Path TABLE = Path.of("../../docs/endpoints.md");

    static List<Reachable> all() throws IOException {
        var rows = new ArrayList<Reachable>();
        var product = "";
        for (var line : Files.readAllLines(TABLE)) {
            if (line.startsWith("## ")) {
                product = line.substring(3).toLowerCase(Locale.ROOT);
            } else if (line.matches("\\| [A-Z]+ \\|.*")) {
                var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
                rows.add(new Reachable(
                        product, cells.get(1), cells.get(2).replace("`", ""), cells.get(3), cells.subList(4, 11)));
            }
        }
        return rows;
    }

    boolean changes() {
        return !verb.equals("GET");
    }

    /** Believes a signature of the other host, and nothing else. */
    boolean isSigned() {
        return access.equals("UnrestrictedAccess");
    }

    Site site(Hosts hosts) {
        return product.equals("jira") ? hosts.jira() : hosts.confluence();
    }

    /** The media type that it takes. */
    String type() {
        return path.endsWith("/holidays") ? "text/csv" : "application/json";
    }

    /** Verb and path without what all have in common. */
    String name() {
        return verb + " " + path.replace("/rest/aftermath/1.0", "");
    }

    String said(List<String> answered) {
        return "| " + verb + " | `" + path + "` | " + access + " | " + String.join(" | ", answered) + " |";
    }
}
