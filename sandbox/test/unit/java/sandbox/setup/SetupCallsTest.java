package sandbox.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Calls that fill a fresh sandbox: what they take from each other, and that none is made twice. */
public class SetupCallsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Queue<String> answers = new ArrayDeque<>();
    private HttpServer host;

    @Before
    public void start() throws IOException {
        host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        host.createContext("/", this::answer);
        host.start();
    }

    @After
    public void stop() {
        host.stop(0);
    }

    @Test
    public void putsInWhatEarlierCallsKept() throws IOException {
        answers.add("200 {\"id\": \"77\", \"version\": 3}");
        make("""
                [{"as":"sre","at":"confluence","method":"POST","path":"/page","json":{},"keep":{"page":"/id","seen":"/version"}},
                 {"as":"sre","at":"confluence","method":"PUT","path":"/page/{page}","json":{"id":"{page}","version":"{seen}"}}]""");
        assertThat(heard).containsExactly("POST /page {}", "PUT /page/77 {\"id\":\"77\",\"version\":3}");
    }

    @Test
    public void readsLongTextsFromFilesBesideTheCalls() throws IOException {
        Files.writeString(folder.getRoot().toPath().resolve("body.xml"), "<p>Ein „Text“</p>");
        make("""
                [{"as":"sre","at":"confluence","method":"POST","path":"/page","json":{"body":{}},"texts":{"/body/value":"body.xml"}}]""");
        assertThat(heard).containsExactly("POST /page {\"body\":{\"value\":\"<p>Ein „Text“</p>\"}}");
    }

    @Test
    public void asksAgainUntilWhatIsToBeKeptIsThere() throws IOException {
        answers.add("200 {\"tickets\":[]}");
        answers.add("200 {\"tickets\":[\"OPS-1\"]}");
        make("""
                [{"as":"sre","at":"confluence","method":"GET","path":"/tickets","keep":{"ticket":"/tickets/0"}},
                 {"as":"sre","at":"confluence","method":"POST","path":"/{ticket}"}]""");
        assertThat(heard).containsExactly("GET /tickets ", "GET /tickets ", "POST /OPS-1 ");
    }

    @Test
    public void goesOnWhereAnEarlierStartStopped() throws IOException {
        var calls = """
                [{"as":"sre","at":"confluence","method":"POST","path":"/page","json":{},"keep":{"page":"/id"}},
                 {"as":"sre","at":"confluence","method":"POST","path":"/{page}/close"}]""";
        answers.add("200 {\"id\":\"5\"}");
        answers.add("503 {}");
        assertThatThrownBy(() -> make(calls))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("503");
        make(calls);
        make(calls);
        assertThat(heard).containsExactly("POST /page {}", "POST /5/close ", "POST /5/close ");
    }

    private void make(String calls) throws IOException {
        Path file = Files.writeString(folder.getRoot().toPath().resolve("calls.json"), calls);
        var address = "http://localhost:" + host.getAddress().getPort();
        new SetupCalls(Map.of("confluence", address), folder.getRoot().toPath()).make(file);
    }

    /** As the next of the answers says, {@code {}} if there is none left. */
    private void answer(HttpExchange call) throws IOException {
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(call.getRequestMethod() + " " + call.getRequestURI() + " " + body);
        var answer = answers.isEmpty() ? "200 {}" : answers.remove();
        var bytes = answer.substring(4).getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
