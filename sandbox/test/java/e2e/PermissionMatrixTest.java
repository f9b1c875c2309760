package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Every endpoint × every account × every state of a page × read-only mode: the running hosts answer what
 * resources/permissions.txt says. Whoever is let through sends an empty object or asks for what is so already, so that
 * nothing changes from one cell to the next.
 */
public class PermissionMatrixTest {

    private static final Hosts HOSTS = Hosts.own("matrix").with(Divided.HURRY);

    private static Permissions permissions;
    private static List<Reachable> endpoints;
    private static List<Guarded> states;

    /** One question to a running host. */
    private record Cell(Reachable endpoint, Guarded state, String account, String standing) {

        String asked() {
            return endpoint.name() + " | " + account + " (" + standing + ") | " + state.state();
        }

        String expected(boolean readOnly) {
            return exception()
                    .orElseGet(() -> permissions.of(endpoint).orElseThrow().to(standing, readOnly));
        }

        Optional<String> exception() {
            return permissions.exception(endpoint, account, state.state());
        }

        Site.Answer answer() {
            var path = endpoint.product().equals("jira")
                    ? endpoint.path().replace("{key}", state.names().get("issue"))
                    : endpoint.path();
            return endpoint.site(HOSTS)
                    .send(
                            account.equals("nobody") ? null : account,
                            endpoint.verb(),
                            state.place(path),
                            endpoint.changes() ? "{}" : null,
                            Map.of("Content-Type", endpoint.type()));
        }
    }

    @BeforeClass
    public static void pagesInEveryState() throws IOException {
        HOSTS.start();
        permissions = Permissions.read();
        endpoints = Reachable.all();
        states = Guarded.all(HOSTS);
    }

    @AfterClass
    public static void end() {
        HOSTS.close();
    }

    @Test
    public void everyEndpointHasAnExpectation() {
        for (var product : List.of("confluence", "jira")) {
            var known = endpoints.stream().filter(each -> each.product().equals(product));
            assertThat(permissions.endpoints(product))
                    .containsExactlyInAnyOrderElementsOf(
                            known.map(Reachable::name).toList());
        }
    }

    @Test
    public void everybodyIsAnsweredAsWrittenDown() {
        var cells = cells();

        var wrong = differences(cells, false);
        readOnly(true);
        try {
            wrong.addAll(differences(cells, true));
        } finally {
            readOnly(false);
        }

        assertThat(wrong).isEmpty();
        System.out.println("Gate: permissions as written down: " + 2 * cells.size() + " checked, " + endpoints.size()
                + " endpoints");
    }

    private static List<Cell> cells() {
        return endpoints.stream().flatMap(PermissionMatrixTest::cellsOf).toList();
    }

    /** An address that names no page, space or issue is asked for once by each account. */
    private static Stream<Cell> cellsOf(Reachable endpoint) {
        var standings = permissions.standings(endpoint.product());
        return states.stream()
                .filter(state -> matters(endpoint, state.state()))
                .flatMap(state -> standings.entrySet().stream()
                        .map(account -> new Cell(
                                endpoint,
                                state,
                                account.getKey(),
                                account.getValue().get(state.state()))));
    }

    private static boolean matters(Reachable endpoint, String state) {
        var path = endpoint.path();
        if (endpoint.product().equals("confluence") && (path.contains("{pageId}") || path.contains("{uid}"))) {
            return true;
        }
        return state.equals("open")
                || path.contains("{uid}") && state.equals("missing")
                || path.contains("{key}")
                        && (state.equals("missing") || path.startsWith("/rest/aftermath/1.0/s") && isOther(state));
    }

    private static boolean isOther(String state) {
        return state.equals("other-space");
    }

    private static List<String> differences(List<Cell> cells, boolean readOnly) {
        return new ArrayList<>(cells.parallelStream()
                .flatMap(cell -> difference(cell, readOnly).stream())
                .toList());
    }

    private static List<String> difference(Cell cell, boolean readOnly) {
        var answer = cell.answer();
        var wrong = new ArrayList<String>();
        var mode = readOnly ? " | read-only" : "";
        if (!cell.expected(readOnly).equals("" + answer.status())) {
            wrong.add(cell.asked() + mode + ": " + answer.status() + " instead of " + cell.expected(readOnly) + " "
                    + answer.text());
        }
        if (cell.exception().isEmpty()) {
            told(cell, answer).forEach(title -> wrong.add(cell.asked() + mode + " is told of " + title));
        }
        return wrong;
    }

    /** The pages that an answer tells of though its reader may not see them. */
    private static Stream<String> told(Cell cell, Site.Answer answer) {
        var standings = permissions.standings("confluence").get(cell.account());
        return states.stream()
                .filter(state -> List.of("nobody", "stranger", "blind").contains(standings.get(state.state())))
                .map(state -> "and " + state.state())
                .filter(answer.text()::contains);
    }

    private static void readOnly(boolean wanted) {
        var answer = HOSTS.confluence().put("admin", "/rest/sandbox/1.0/accessmode", Map.of("readOnly", wanted));
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }
}
