package e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

/** The plugin in a host as its administrator manages it: the calls of the genuine plugin manager. */
record Plugins(Site site) {

    private static final String ALL = "/rest/plugins/1.0/";
    private static final String OURS = ALL + "org.aftermath.postmortem-key";

    void enabled(boolean enabled) {
        var answer = site.send(
                "admin",
                "PUT",
                OURS,
                Map.of("enabled", enabled),
                Map.of("Content-Type", "application/vnd.atl.plugins.plugin+json"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("enabled").asBoolean()).as(answer.text()).isEqualTo(enabled);
    }

    String version() {
        return site.get("admin", OURS).json().path("version").asText();
    }

    /** Uploads a build in place of the one that runs. */
    void upload(Path jar) {
        try {
            var token = site.get("admin", ALL)
                    .http()
                    .headers()
                    .firstValue("upm-token")
                    .orElseThrow();
            var body = new ByteArrayOutputStream();
            body.writeBytes(("--limit\r\nContent-Disposition: form-data; name=\"plugin\"; filename=\""
                            + jar.getFileName() + "\"\r\nContent-Type: application/java-archive\r\n\r\n")
                    .getBytes(UTF_8));
            body.writeBytes(Files.readAllBytes(jar));
            body.writeBytes("\r\n--limit--\r\n".getBytes(UTF_8));
            var request = HttpRequest.newBuilder(URI.create(site.url() + ALL + "?token=" + token))
                    .header(
                            "Authorization",
                            "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(UTF_8)))
                    .header("X-Atlassian-Token", "no-check")
                    .header("Content-Type", "multipart/form-data; boundary=limit")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                    .build();
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
