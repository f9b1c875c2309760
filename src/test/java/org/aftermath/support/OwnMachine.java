package org.aftermath.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;

/**
 * A virtual machine of its own for whatever counts memory. Its compiler makes what the code says, whether it has much time
 * or little: that of the tests leaves out what it sees through, which a busy processor lets it do late or never.
 */
public final class OwnMachine {

    private static final Percentage AS_MUCH = Percentage.withPercentage(10);

    private OwnMachine() {}

    /**
     * Fails unless the program prints each of the names with about as many bytes as are recorded, and no others.
     *
     * @param program prints lines of the shape {@code name bytes}
     */
    public static void takes(Class<?> program, Map<String, Long> recorded) throws IOException, InterruptedException {
        var measured = measured(program);
        recorded.forEach((name, bytes) ->
                assertThat(measured.get(name)).as("%s of %s", name, measured).isCloseTo(bytes, AS_MUCH));
        assertThat(measured).hasSameSizeAs(recorded);
    }

    private static Map<String, Long> measured(Class<?> program) throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var process = new ProcessBuilder(
                        List.of(java, "-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp", classes, program.getName()))
                .redirectErrorStream(true)
                .start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told.lines()
                .filter(line -> line.matches("[a-z]+ \\d+"))
                .collect(Collectors.toMap(line -> line.split(" ")[0], line -> Long.valueOf(line.split(" ")[1])));
    }
}
