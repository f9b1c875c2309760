package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * A page of another site has the browser of an administrator who is logged in: whatever changes something of ours refuses
 * each way in which such a page can send a request. The addresses name nothing that exists, because the answer has to
 * come before anything is looked up.
 */
public class ForgeryTest {

    private static final String TYPE = "Content-Type";
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String REFUSED = "XSRF check failed";

    private static final Hosts HOSTS = Hosts.shared();

    private static Map<String, String> victims;
    private static Map<String, String> others;

    /** How another site's page can ask, with what the host would take as its own in each but one thing. */
    private static final Map<String, Map<String, String>> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("a form", Map.of(TYPE, FORM));
        WAYS.put("a form with letters in capitals", Map.of(TYPE, FORM.toUpperCase(java.util.Locale.ROOT)));
        WAYS.put("a form of parts", Map.of(TYPE, "multipart/form-data; boundary=x"));
        WAYS.put("plain text", Map.of(TYPE, "text/plain;charset=UTF-8"));
        WAYS.put("a form and a token that is none", Map.of(TYPE, FORM, "X-Atlassian-Token", "check"));
        WAYS.put("another origin", Map.of(TYPE, JSON, "Origin", "https://elsewhere.example"));
        WAYS.put("no origin to tell", Map.of(TYPE, JSON, "Origin", "null"));
        WAYS.put(
                "an origin that only begins alike", Map.of(TYPE, JSON, "Origin", "http://localhost.elsewhere.example"));
    }

    @BeforeClass
    public static void sessions() {
        victims = Map.of("confluence", session(HOSTS.confluence(), "admin"), "jira", session(HOSTS.jira(), "admin"));
        others = Map.of(
                "confluence", session(HOSTS.confluence(), "outsider"), "jira", session(HOSTS.jira(), "outsider"));
    }

    @Test
    public void noChangeIsMadeInTheNameOfAVisitor() throws IOException {
        var wrong = new ArrayList<String>();
        var calls = 0;
        for (var endpoint : changing()) {
            for (var way : WAYS.entrySet()) {
                var answer = send(endpoint, victims, way.getValue());
                if (!isRefused(endpoint, answer)) {
                    wrong.add(endpoint.name() + " as " + way.getKey() + ": " + answer.status() + " " + answer.text());
                }
                calls++;
            }
        }

        assertThat(wrong).isEmpty();
        System.out.println("Gate: forged requests refused: " + calls + " checked");
    }

    /** The check refuses what comes from elsewhere, not everything: our own pages get past it. */
    @Test
    public void ourOwnPagesAreNotTakenForOthers() throws IOException {
        for (var endpoint : changing()) {
            var url = endpoint.site(HOSTS).url();
            var origin = url.substring(0, url.indexOf('/', "http://".length()));
            var own = Map.of(TYPE, endpoint.type(), "Origin", origin);

            assertThat(send(endpoint, others, own).text()).as(endpoint.name()).doesNotContain(REFUSED);
        }
    }

    /** No answer lets a script of another site read it or send what browsers ask permission for. */
    @Test
    public void noAnswerInvitesScriptsOfOtherSites() throws IOException {
        for (var endpoint : Reachable.all()) {
            var asked = new LinkedHashMap<>(Map.of(
                    "Origin",
                    "https://elsewhere.example",
                    "Access-Control-Request-Method",
                    endpoint.verb(),
                    "Access-Control-Request-Headers",
                    "x-atlassian-token",
                    "Cookie",
                    victims.get(endpoint.product())));
            for (var verb : List.of("OPTIONS", "GET")) {
                var answer = endpoint.site(HOSTS).send(null, verb, place(endpoint), null, asked);

                assertThat(answer.http().headers().map().keySet())
                        .as(verb + " " + endpoint.path())
                        .noneMatch(
                                name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-allow"));
            }
        }
    }

    private static List<Reachable> changing() throws IOException {
        var changing = Reachable.all().stream().filter(Reachable::changes).toList();
        assertThat(changing).isNotEmpty();
        return changing;
    }

    /** What believes a signature asks for one, whoever is logged in; a form is no message at all. */
    private static boolean isRefused(Reachable endpoint, Site.Answer answer) {
        return endpoint.isSigned()
                ? answer.status() == 401 || answer.status() == 415
                : answer.status() == 415
                        || answer.status() == 403 && answer.text().contains(REFUSED);
    }

    private static Site.Answer send(Reachable endpoint, Map<String, String> sessions, Map<String, String> headers) {
        var all = new LinkedHashMap<>(headers);
        all.put("Cookie", sessions.get(endpoint.product()));
        return endpoint.site(HOSTS).send(null, endpoint.verb(), place(endpoint), "{}", all);
    }

    private static String place(Reachable endpoint) {
        return endpoint.path().replaceAll("\\{\\w+}", "4711");
    }

    private static String session(Site site, String account) {
        var form = "os_username=" + account + "&os_password=" + account;
        var answer = site.send(null, "POST", "/dologin.action", form, Map.of(TYPE, FORM));
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        return answer.http().headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
    }
}
