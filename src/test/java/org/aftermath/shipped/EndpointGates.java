package org.aftermath.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Everything that a request can reach stands in one table, which a test of both products calls row by row. */
final class EndpointGates {

    private static final Path TABLE = Path.of("../docs/endpoints.md");

    static final List<Gate> ALL = List.of(
            Gate.with("endpoints are in docs/endpoints.md", Endpoint::of, shipped -> {
                var rows = new HashSet<>(table());
                return endpoint -> rows.contains(endpoint.row());
            }),
            Gate.with(
                    "rows of docs/endpoints.md are endpoints",
                    shipped -> table().stream(),
                    shipped -> Endpoint.of(shipped).map(Endpoint::row).toList()::contains),
            Gate.each("endpoints say whom the host lets through", Endpoint::of, endpoint -> !endpoint.access()
                    .isEmpty()),
            Gate.each(
                    "we check administrators ourselves too",
                    shipped -> resources(shipped).filter(Endpoint::isForAdministrators),
                    endpoint -> endpoint.marks().contains("Administered")),
            Gate.each(
                    "forms of other sites are refused but where a signature is asked for",
                    EndpointGates::resources,
                    EndpointGates::isGuarded));

    private EndpointGates() {}

    /** What only reads, like a calendar that asks by its secret address, needs no exception for what writes. */
    private static boolean isGuarded(Endpoint endpoint) {
        var excepted = endpoint.marks().contains("XsrfProtectionExcluded");
        var signed = endpoint.access().equals("UnrestrictedAccess");
        return excepted == signed || !excepted && endpoint.verb().equals("GET");
    }

    private static Stream<Endpoint> resources(Shipped shipped) {
        return Endpoint.of(shipped).filter(endpoint -> endpoint.path().startsWith("/rest/"));
    }

    private static List<String> table() {
        try {
            return Endpoint.rows(Files.readAllLines(TABLE));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
