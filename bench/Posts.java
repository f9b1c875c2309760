import com.sun.management.OperatingSystemMXBean;
import com.sun.net.httpserver.HttpServer;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The baseline of bench/changes.cjs: so many POSTs a second to a handler that does nothing, and what both cost in CPU. */
class Posts {

    public static void main(String[] args) throws Exception {
        var perSecond = Integer.parseInt(args[0]);
        var seconds = Integer.parseInt(args[1]);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        var address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
        var post = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"issue\":\"OPS-1\",\"text\":\"" + "x".repeat(400) + "\"}"))
                .build();
        var client = HttpClient.newHttpClient();
        send(client, post, perSecond, 10);
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var before = system.getProcessCpuTime();
        send(client, post, perSecond, seconds);
        System.out.println((system.getProcessCpuTime() - before) / 1e9);
        System.exit(0);
    }

    private static void send(HttpClient client, HttpRequest post, int perSecond, int seconds) throws Exception {
        var begun = System.nanoTime();
        for (var number = 0; number < perSecond * seconds; number++) {
            var due = begun + number * 1_000_000_000L / perSecond;
            Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
            client.send(post, BodyHandlers.discarding());
        }
    }
}
