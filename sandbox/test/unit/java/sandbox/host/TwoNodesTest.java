package sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.support.DummyProduct;
import sandbox.support.HostRule;
import sandbox.support.Postgres;
import sandbox.support.SampleJar;

public class TwoNodesTest {

    @ClassRule
    public static final Postgres POSTGRES = new Postgres();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private RunningHost first;
    private RunningHost second;

    @Before
    public void start() throws IOException {
        first = node(1);
        second = node(2);
    }

    @After
    public void stop() {
        second.close();
        first.close();
    }

    @Test
    public void shareWhatIsStored() {
        settings(first).put("key", List.of("a", "b"));
        assertThat(settings(second).get("key")).isEqualTo(List.of("a", "b"));
        first.mailbox().catchLetter("a@example.com", "Hello", "text/plain", "body");
        assertThat(second.mailbox().letters(10)).hasSize(1);
    }

    @Test
    public void shareLocks() throws Exception {
        var here = first.service(ClusterLockService.class).getLockForName("work");
        var there = second.service(ClusterLockService.class).getLockForName("work");
        here.lock();
        assertThat(there.tryLock()).isFalse();
        var waiting = CompletableFuture.supplyAsync(() -> {
            there.lock();
            there.unlock();
            return true;
        });
        here.unlock();
        assertThat(waiting.get(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    public void loadThePluginEach() {
        assertThat(first.plugins().byKey("sample.one")).isPresent();
        assertThat(second.plugins().byKey("sample.one")).isPresent();
        assertThat(second.baseUrl()).isNotEqualTo(second.address());
    }

    @Test
    public void findTheirDataAgainAfterARestart() throws IOException {
        settings(first).put("kept", "yes");
        first.close();
        first = node(1);
        assertThat(settings(first).get("kept")).isEqualTo("yes");
        assertThat(first.database().isNew()).isFalse();
    }

    private RunningHost node(int number) throws IOException {
        return HostRule.start(
                folder.getRoot().toPath(),
                number,
                POSTGRES.address("dummy"),
                new DummyProduct("confluence", host -> {}),
                List.of(SampleJar.of("sample.one")));
    }

    private static com.atlassian.sal.api.pluginsettings.PluginSettings settings(RunningHost host) {
        return host.service(PluginSettingsFactory.class).createGlobalSettings();
    }
}
