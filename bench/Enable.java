import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import sandbox.confluence.Confluence;
import sandbox.host.HostSettings;
import sandbox.host.Product;
import sandbox.host.RunningHost;
import sandbox.jira.Jira;
import sandbox.store.DatabaseAddress;

/**
 * What a host pays for the plugin, beside an empty one: the time that it takes to upload and enable it, where its tables
 * are to be made and where they are there, and what of the heap it holds over 100, 1 000 and 10 000 postmortems. Each
 * host is new; both plugins take turns. {@code bin/bench enable} runs it.
 */
final class Enable {

    private static final String EMPTY = "bench.empty";
    private static final String OURS = "org.aftermath.postmortem";
    private static final int ROUNDS = 3;
    private static final int AGAIN = 3;
    private static final double MORE_SECONDS = 1.5;
    private static final double MOST_MEGABYTES = 20;

    private final Path jar;
    private final Path folder;
    private final int port;
    private final Path empty;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> rows = new ArrayList<>();

    private Enable(Path jar, Path folder, int port) throws IOException {
        this.jar = jar;
        this.folder = folder;
        this.port = port;
        this.empty = empty(Files.createDirectories(folder).resolve("empty.jar"));
    }

    /** @param args the plugin, a folder that is empty, and a port */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        System.setProperty("sandbox.logs", Path.of(args[1], "logs").toString());
        var bench = new Enable(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
        bench.times("Confluence", Confluence::new);
        bench.times("Jira", Jira::new);
        bench.heap();
        System.out.println();
        bench.rows.forEach(System.out::println);
        System.exit(0);
    }

    private interface Made {
        Product product();
    }

    private void times(String name, Made made) throws Exception {
        var first = new ArrayList<Double>();
        var again = new ArrayList<Double>();
        var nothing = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            try (var host = start(name + round, made.product())) {
                upload(host, empty, EMPTY);
                first.add(upload(host, jar, OURS));
                for (var time = 0; time < AGAIN; time++) {
                    nothing.add(upload(host, empty, EMPTY));
                    again.add(upload(host, jar, OURS));
                }
            }
        }
        System.out.printf("%s, seconds to upload and enable an empty plugin: %s%n", name, told(nothing));
        System.out.printf("%s, ours with tables to make: %s; with tables: %s%n", name, told(first), told(again));
        row("enabling in " + name + ", tables to make", median(first), median(nothing));
        row("enabling in " + name + " again", median(again), median(nothing));
    }

    private void row(String name, double ours, double nothing) {
        rows.add("%s | %.2f s | %.2f s | %.1f | ≤ 1.5 s more | %s"
                .formatted(
                        name, ours, nothing, ours / nothing, ours - nothing <= MORE_SECONDS ? "reached" : "not reached"));
    }

    private void heap() throws Exception {
        try (var host = start("heap", new Confluence())) {
            upload(host, empty, EMPTY);
            upload(host, jar, OURS);
            remove(host, OURS);
            remove(host, EMPTY);
            var bare = used();
            upload(host, empty, EMPTY);
            var nothing = used() - bare;
            upload(host, jar, OURS);
            var held = new ArrayList<Double>();
            var before = 0;
            for (var size : List.of(100, 1_000, 10_000)) {
                fill(before, size);
                before = size;
                use(host);
                held.add(used() - bare - nothing);
                System.out.printf("at %d postmortems %.2f MB; the most of them:%n", size, held.get(held.size() - 1));
                histogram("\\S+", 5);
            }
            System.out.printf("%nheap of the host alone %.1f MB, an empty plugin %.2f MB%n", bare, nothing);
            System.out.printf("heap that ours holds at 100, 1 000 and 10 000 postmortems: %s MB%n", told(held));
            System.out.println("objects of its classes at 10 000 postmortems (number, bytes, class):");
            histogram("\\S*org\\.aftermath\\.\\S+", 10);
            remove(host, OURS);
            System.out.printf("heap that is left of ours when it is gone: %.1f MB%n", used() - bare - nothing);
            histogram("\\S*org\\.aftermath\\.\\S+", 5);
            var most = held.get(held.size() - 1);
            rows.add("heap held at 100, 1 000, 10 000 postmortems | %s MB | %.2f MB | - | ≤ 20 MB | %s"
                    .formatted(told(held), nothing, most <= MOST_MEGABYTES ? "reached" : "not reached"));
        }
    }

    private RunningHost start(String name, Product product) throws IOException {
        var home = Files.createDirectories(folder.resolve(name));
        var settings = new HostSettings(
                "Bench", product, 1, port, home, home, database(home), List.of(), List.of(), Duration.ZERO);
        return RunningHost.start(settings, Clock.systemUTC());
    }

    /** With a small cache, or the database would hold what we look for. */
    private static DatabaseAddress database(Path home) {
        var usual = DatabaseAddress.h2File(home, "bench");
        return new DatabaseAddress(usual.url() + ";CACHE_SIZE=1024", usual.user(), usual.password(), usual.schema());
    }

    /** Uploads a plugin in place of the one that is there and answers after how many seconds it was up. */
    private double upload(RunningHost host, Path plugin, String key) throws IOException, InterruptedException {
        remove(host, key);
        var token = send(host, request(host, "")).headers().firstValue("upm-token").orElseThrow();
        var form = BodyPublishers.ofByteArray(form(plugin));
        var post = request(host, "?token=" + token)
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(form);
        var begun = System.nanoTime();
        var answer = send(host, post);
        var seconds = (System.nanoTime() - begun) / 1e9;
        var state = send(host, request(host, key + "-key")).body();
        if (answer.statusCode() != 202 || !state.contains("\"enabled\":true")) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body() + " " + state);
        }
        return seconds;
    }

    private static byte[] form(Path plugin) throws IOException {
        var form = new ByteArrayOutputStream();
        form.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"plugin\"; filename=\"plugin.jar\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(Files.readAllBytes(plugin));
        form.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    private void remove(RunningHost host, String key) throws IOException, InterruptedException {
        send(host, request(host, key + "-key").DELETE());
    }

    private static HttpRequest.Builder request(RunningHost host, String path) {
        return to(host, "/rest/plugins/1.0/" + path);
    }

    private static HttpRequest.Builder to(RunningHost host, String path) {
        var basic = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(host.address() + path))
                .header("Authorization", "Basic " + basic)
                .header("X-Atlassian-Token", "no-check");
    }

    private HttpResponse<String> send(RunningHost host, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Has the plugin read what there is. */
    private void use(RunningHost host) throws IOException, InterruptedException {
        for (var path : List.of("health", "index", "postmortems?limit=25", "postmortems?text=checkout", "promises")) {
            for (var time = 0; time < 3; time++) {
                var answer = send(host, to(host, "/rest/aftermath/1.0/" + path));
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
                }
            }
        }
    }

    private void fill(int before, int size) throws SQLException {
        var address = database(folder.resolve("heap"));
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            var found = statement.executeQuery(
                    "select table_name from information_schema.tables where table_name like 'AO\\_%\\_INDEX\\_LINE'");
            found.next();
            var prefix = found.getString(1).replace("INDEX_LINE", "");
            for (var insert : inserts(before + 1, size)) {
                statement.execute(insert.replace("AO_", prefix));
            }
        }
    }

    /** A postmortem each hour, each with five promises, of which three have tickets. */
    private static List<String> inserts(int first, int last) {
        var pages = " from system_range(" + first + ", " + last + ") x";
        var at = "1795000000000 - x.x * 3600000";
        return List.of(
                "insert into \"AO_POSTMORTEM\" (\"PAGE_ID\", \"RECORD_ID\", \"SPACE_KEY\", \"TITLE\", \"STATUS_CODE\","
                        + " \"SEVERITY_CODE\", \"KIND_CODE\", \"CAUSE_CODE\", \"OWNER_KEY\", \"SERVICE_NAMES\","
                        + " \"STARTED_AT\", \"ROW_VERSION\") select x.x, 'r-' || x.x, 'INC', 'Checkout refused cards '"
                        + " || x.x, 'CLOSED', 'SEV_2', 'INCIDENT', 'TOOL', 'sre', 'checkout', " + at + ", 1" + pages,
                "insert into \"AO_INDEX_LINE\" (\"PAGE_ID\", \"SORT_AT\", \"SPACE_KEY\", \"STATUS_CODE\","
                        + " \"SEVERITY_CODE\", \"KIND_CODE\", \"CAUSE_CODE\", \"OWNER_KEY\", \"TERM_LIST\","
                        + " \"WORD_LIST\") select x.x, " + at + ", 'INC', 'CLOSED', 'SEV_2', 'INCIDENT', 'TOOL', 'sre',"
                        + " '|v=2|s=checkout|w=checkout|', ' checkout refused cards'" + pages,
                "insert into \"AO_INDEX_TERM\" (\"PAGE_ID\", \"TERM_KEY\", \"SORT_AT\") select x.x, 'w=checkout', " + at
                        + pages,
                "insert into \"AO_FOLLOW_UP\" (\"PAGE_ID\", \"MACRO_ID\", \"PLACE\", \"ITEM_TEXT\", \"URGENCY_CODE\","
                        + " \"TYPE_CODE\", \"OWNER_NAME\", \"DUE_DAY\", \"TERM_CODE\", \"COMMITMENT_CODE\","
                        + " \"OPEN_DAY\", \"OPEN_SPACE\") select x.x, 'm' || n.x, n.x, 'Fail over by itself', 'P1',"
                        + " 'PREVENT', 'sre', '2026-11-20', 'SHORT', 'COMMITTED', '2026-11-20', 'INC'" + pages
                        + ", system_range(1, 5) n",
                "insert into \"AO_TICKET\" (\"FOLLOW_UP_UID\", \"PAGE_ID\", \"ISSUE_KEY\", \"ISSUE_URL\","
                        + " \"STATUS_NAME\", \"CATEGORY_CODE\", \"SEQUENCE_NO\", \"AS_OF\") select x.x || '-m' || n.x,"
                        + " x.x, 'OPS-' || (x.x * 10 + n.x), 'http://localhost/browse/OPS-1', 'To Do', 'NEW', 1, " + at
                        + pages + ", system_range(1, 3) n");
    }

    /** Megabytes of the heap once all garbage is gone, and nothing works in the background any more. */
    private static double used() throws InterruptedException {
        var memory = ManagementFactory.getMemoryMXBean();
        var least = Double.MAX_VALUE;
        var calm = 0;
        for (var time = 0; time < 60 && calm < 5; time++) {
            memory.gc();
            Thread.sleep(250);
            var now = memory.getHeapMemoryUsage().getUsed() / 1e6;
            calm = now < least - 0.1 ? 0 : calm + 1;
            least = Math.min(least, now);
        }
        return least;
    }

    /** The objects of classes that are called like this, those first that hold the most. */
    private static void histogram(String name, int lines) throws JMException {
        var told = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        var line = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(" + name + ").*");
        var found = told.lines().map(line::matcher).filter(Matcher::matches).toList();
        found.stream()
                .limit(lines)
                .forEach(each -> System.out.printf("  %8s %10s  %s%n", each.group(1), each.group(2), each.group(3)));
        var sum = found.stream().mapToLong(each -> Long.parseLong(each.group(2))).sum();
        System.out.printf("  %,d bytes in objects of %d classes%n", sum, found.size());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String told(List<Double> values) {
        return String.join(", ", values.stream().map("%.2f"::formatted).toList());
    }

    private static Path empty(Path file) throws IOException {
        var manifest = new Manifest();
        Map.of(
                        "Manifest-Version", "1.0",
                        "Bundle-ManifestVersion", "2",
                        "Bundle-SymbolicName", EMPTY,
                        "Bundle-Version", "1.0.0",
                        "Atlassian-Plugin-Key", EMPTY,
                        "Spring-Context", "*")
                .forEach(manifest.getMainAttributes()::putValue);
        try (var out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            out.putNextEntry(new JarEntry("atlassian-plugin.xml"));
            out.write(("<atlassian-plugin key=\"" + EMPTY + "\" name=\"Empty\" plugins-version=\"2\">"
                            + "<plugin-info><version>1.0.0</version></plugin-info></atlassian-plugin>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
