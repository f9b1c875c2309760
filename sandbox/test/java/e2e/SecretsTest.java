package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Secrets are told to whom they are for, once, and nowhere else: not in what both products log when they log all they
 * can, not in any answer, page, screen, export or mail. What was taken back is like what never was.
 */
public class SecretsTest {

    private static final String REST = "/rest/aftermath/1.0";
    private static final List<String> READERS = List.of("admin", "manager", "sre", "support", "outsider");
    private static final List<String> SCREENS = List.of(
            "/plugins/servlet/aftermath/peers",
            "/plugins/servlet/aftermath/settings",
            "/plugins/servlet/aftermath/settings?mine=true",
            "/plugins/servlet/aftermath/settings?key=" + Guarded.SPACE,
            "/plugins/servlet/aftermath/promises",
            "/plugins/servlet/aftermath/reports",
            "/plugins/servlet/aftermath/index",
            "/plugins/servlet/aftermath/incidents",
            "/admin/mail",
            "/dashboard.action",
            "/secure/Dashboard.jspa");
    private static final List<String> FORMATS = List.of("json", "md", "csv", "index/csv");

    private static Divided divided;
    private static Guarded page;

    /** Each secret, by what it is. */
    private static final Map<String, String> SECRETS = new LinkedHashMap<>();

    private int surfaces;

    @BeforeClass
    public static void useEverySecret() {
        var log = Path.of("resources/logback-debug.xml").toAbsolutePath();
        divided = Divided.start(Hosts.own("secrets"), List.of("-Dlogback.configurationFile=" + log));
        SECRETS.put("the secret of the pairing", divided.secret());
        divided.pair();
        SECRETS.put("the secret that replaced it", divided.secret());
        SECRETS.put("the secret of webhooks", told("POST", REST + "/webhooks/secret", "secret"));
        page = Guarded.all(divided.hosts).get(0);
        divided.settle();
        SECRETS.put("an address of a calendar", address("sre"));
        SECRETS.put("an address that was taken back", address("support"));
        for (var secret : List.of("an address of a calendar", "an address that was taken back")) {
            assertThat(calendar(SECRETS.get(secret)).status()).isEqualTo(200);
        }
        takeBack("support");
    }

    @AfterClass
    public static void end() {
        divided.close();
    }

    @Test
    public void aTakenBackAddressIsLikeOneThatNeverWas() {
        var taken = calendar(SECRETS.get("an address that was taken back"));
        var never = calendar("0".repeat(64));

        assertThat(taken.status()).isEqualTo(404);
        assertThat(taken.text()).isEqualTo(never.text());
        assertThat(taken.http().headers().map().keySet())
                .isEqualTo(never.http().headers().map().keySet());
        assertThat(divided.hosts.confluence().get("support", subscription()).text())
                .doesNotContain("madeAt", "http");
    }

    /** A secret that was replaced is believed for the overlap, here three seconds, and then like none. */
    @Test
    public void aReplacedSecretOpensNothing() {
        var old = new Seal(divided.peer(), SECRETS.get("the secret of the pairing"));
        var unknown = progress(new Seal(divided.peer(), "0".repeat(64)));
        assertThat(unknown.status()).isBetween(400, 403);
        Eventually.holds(() -> {
            var answer = progress(old);
            assertThat(answer.status()).isEqualTo(unknown.status());
            assertThat(answer.text()).isEqualTo(unknown.text());
        });
    }

    @Test
    public void noSurfaceTellsASecret() throws IOException {
        var found = new ArrayList<String>();
        for (var reader : READERS) {
            for (var endpoint : Reachable.all()) {
                if (!endpoint.changes()) {
                    var path = endpoint.path().replace("{key}", key(endpoint));
                    look(found, reader, endpoint.site(divided.hosts), page.place(path));
                }
            }
            for (var site : List.of(divided.hosts.confluence(), divided.hosts.jira())) {
                SCREENS.forEach(screen -> look(found, reader, site, screen));
            }
            FORMATS.forEach(format -> {
                look(found, reader, divided.hosts.confluence(), REST + "/exports/" + format);
                look(found, reader, divided.hosts.confluence(), REST + "/exports/" + format + "/" + id());
            });
            look(found, reader, divided.hosts.confluence(), "/pages/viewpage.action?pageId=" + id());
            look(found, reader, divided.hosts.jira(), "/browse/" + page.names().get("issue"));
        }
        var answers = surfaces;
        var log = Files.readString(divided.hosts.log());
        var lines = log.lines().count();
        forms().forEach((form, what) -> {
            if (log.contains(form)) {
                found.add(what + " in the log");
            }
        });

        assertThat(found).isEmpty();
        assertThat(log).contains("DEBUG");
        System.out.println("Gate: " + SECRETS.size() + " secrets and " + used().size()
                + " nonces and signatures in " + forms().size() + " forms looked for in " + answers + " answers to "
                + READERS.size() + " accounts and " + lines + " lines of log: 0 found");
    }

    /** The planted find: they went over the wire, where they are looked for in the same way. */
    @Test
    public void theLookFindsWhatIsThere() {
        var wire = divided.toJira.seen().stream()
                .map(message -> message.headers() + message.text())
                .toList();

        assertThat(wire).anyMatch(text -> text.contains(SECRETS.get("the secret of the pairing")));
        assertThat(used()).isNotEmpty().allSatisfy(each -> assertThat(forms()).containsKey(each));
        assertThat(forms()).hasSizeGreaterThan(SECRETS.size() * 6);
    }

    private void look(List<String> found, String reader, Site site, String path) {
        var answer = site.get(reader, path);
        surfaces++;
        var told = answer.text() + answer.http().headers().map();
        forms().forEach((form, what) -> {
            if (told.contains(form)) {
                found.add(what + " in what " + reader + " is answered at " + path);
            }
        });
    }

    /** Every way in which a secret could be written down, with what it is. */
    private static Map<String, String> forms() {
        var forms = new LinkedHashMap<String, String>();
        SECRETS.forEach((what, secret) -> {
            for (var form : formsOf(secret)) {
                forms.put(form, what);
            }
        });
        used().forEach(each -> forms.put(each, "a nonce or a signature"));
        return forms;
    }

    private static Set<String> formsOf(String secret) {
        var forms = new LinkedHashSet<String>(List.of(secret, secret.toUpperCase(Locale.ROOT)));
        var bytes = new ArrayList<byte[]>();
        bytes.add(secret.getBytes(StandardCharsets.UTF_8));
        bytes.add(sha256(bytes.get(0)));
        if (secret.matches("([0-9a-f]{2})+")) {
            bytes.add(HexFormat.of().parseHex(secret));
        }
        for (var each : bytes) {
            forms.add(HexFormat.of().formatHex(each));
            forms.add(Base64.getEncoder().withoutPadding().encodeToString(each));
            forms.add(Base64.getUrlEncoder().withoutPadding().encodeToString(each));
        }
        return forms;
    }

    /** What signed messages carried, in both directions. */
    private static Set<String> used() {
        var used = new LinkedHashSet<String>();
        for (var wire : List.of(divided.toJira, divided.toConfluence)) {
            wire.seen().forEach(message -> {
                used.add(message.header("X-Aftermath-Nonce"));
                used.add(message.header("X-Aftermath-Signature"));
            });
        }
        used.remove("");
        return used;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String told(String method, String path, String field) {
        var answer = divided.hosts.confluence().send("admin", method, path, Map.of());
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.json().path(field).asText();
    }

    private static String address(String reader) {
        var answer = divided.hosts.confluence().send(reader, "POST", subscription(), null);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("address").asText().replaceAll(".*/feed/([^/]+)/.*", "$1");
    }

    private static void takeBack(String reader) {
        assertThat(divided.hosts
                        .confluence()
                        .send(reader, "DELETE", subscription(), null)
                        .status())
                .isBetween(200, 204);
    }

    private static Site.Answer calendar(String secret) {
        return divided.hosts.confluence().get(null, REST + "/feed/" + secret + "/meetings.ics");
    }

    private static Site.Answer progress(Seal seal) {
        var body = "{}";
        return divided.hosts
                .confluence()
                .send(null, "POST", Seal.PROGRESS, body, seal.headers(Seal.PROGRESS, Instant.now(), body));
    }

    private static String subscription() {
        return REST + "/subscriptions/" + Guarded.SPACE;
    }

    private static String key(Reachable endpoint) {
        return endpoint.product().equals("jira") ? page.names().get("issue") : Guarded.SPACE;
    }

    private static String id() {
        return page.incident().pageId();
    }
}
