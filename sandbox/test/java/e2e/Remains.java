package e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What there is of a plugin in another process, as the tools of the Java machine see it. */
record Remains(Process process) {

    private static final Pattern THREAD = Pattern.compile("^\"([^\"]+)\"", Pattern.MULTILINE);
    private static final Pattern INSTANCES =
            Pattern.compile("^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(\\S+)", Pattern.MULTILINE);

    /** The names of running threads that begin like this. */
    List<String> threads(String prefix) {
        return THREAD.matcher(ask("Thread.print"))
                .results()
                .map(found -> found.group(1))
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    /** Living instances by class, {@code name=count}, of classes whose names begin like this; nothing else holds them. */
    List<String> instances(String prefix) {
        return INSTANCES
                .matcher(ask("GC.class_histogram"))
                .results()
                .filter(found -> found.group(2).startsWith(prefix))
                .map(found -> found.group(2) + "=" + found.group(1))
                .toList();
    }

    /** How many class loaders of bundles with that many classes or more there are. */
    long loaders(int classes) {
        ask("GC.run");
        return ask("VM.classloader_stats")
                .lines()
                .filter(line -> line.contains("BundleClassLoader"))
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> Integer.parseInt(words[3]) >= classes)
                .count();
    }

    private String ask(String command) {
        try {
            var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
            var asking = new ProcessBuilder(tool.toString(), "" + process.pid(), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
