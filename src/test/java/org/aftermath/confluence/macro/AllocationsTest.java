package org.aftermath.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.junit.Test;

/**
 * What one more row costs of memory, which no busy machine changes. Whoever makes a row dearer sees it here, and writes down
 * the new figure if it is worth that; whoever makes it cheaper likewise.
 */
public class AllocationsTest {

    /** In bytes: of a view each further follow-up, of the lint each further sentence. */
    private static final Map<String, Long> RECORDED = Map.of("followup", 178_019L, "sentence", 5_614L);

    private static final Percentage AS_MUCH = Percentage.withPercentage(10);

    @Test
    public void rowsTakeAsMuchMemoryAsIsRecorded() throws IOException, InterruptedException {
        var measured = measured();

        RECORDED.forEach((name, bytes) ->
                assertThat(measured.get(name)).as("%s of %s", name, measured).isCloseTo(bytes, AS_MUCH));
        assertThat(measured).hasSameSizeAs(RECORDED);
    }

    /** In a machine of its own, whose compiler makes whatever the code says: the other one leaves out what it sees through. */
    private static Map<String, Long> measured() throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(List.of(
                        java, "-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp", classes, Allocations.class.getName()))
                .redirectErrorStream(true)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told.lines()
                .filter(line -> line.matches("[a-z]+ \\d+"))
                .collect(Collectors.toMap(line -> line.split(" ")[0], line -> Long.valueOf(line.split(" ")[1])));
    }
}
