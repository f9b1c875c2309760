package sandbox;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Starts the sandbox and runs until it is told to stop. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var options = new Options();
        var command = new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true);
        try {
            var parsed = command.parseArgs(arguments);
            if (CommandLine.printHelpIfRequested(parsed)) {
                return;
            }
            run(options);
        } catch (ParameterException e) {
            fail(2, e.getMessage());
        } catch (Exception | LinkageError e) {
            e.printStackTrace(System.err);
            fail(1, "The sandbox could not start: " + explain(e));
        }
    }

    private static void run(Options options) throws InterruptedException {
        System.getProperties()
                .putIfAbsent("sandbox.logs", options.data.resolve("logs").toString());
        // Logging must be there before several threads ask for it.
        LoggerFactory.getILoggerFactory();
        var sandbox = Sandbox.start(options, Products.all(), Clock.systemUTC());
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            sandbox.close();
            stopped.countDown();
        }));
        System.out.printf(Locale.ROOT, "%s sandbox ready in %.1f s%n", options.name, secondsSinceStart());
        sandbox.addresses().forEach(System.out::println);
        stopped.await();
    }

    private static double secondsSinceStart() {
        return (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1000.0;
    }

    /** What was attempted, and what it failed on in the end. */
    private static String explain(Throwable error) {
        var root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var attempt = String.valueOf(error.getMessage());
        return root == error || attempt.contains(String.valueOf(root.getMessage()))
                ? attempt
                : attempt + " (" + root.getMessage() + ")";
    }

    /** Threads of a half-started host would keep the virtual machine alive. */
    private static void fail(int status, String message) {
        System.err.println(message);
        Runtime.getRuntime().halt(status);
    }
}
