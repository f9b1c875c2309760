package packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes what the plugin reaches of the libraries it carries:
 * {@code Carry <our classes> <output> <folder of a library, a replacement or an enum>...}. A folder ends with a slash,
 * {@code org/jsoup/}; a replacement is read by {@link Instead}; a name with a question mark at its end is an enum that
 * makes its constants {@link OnDemand}.
 */
public final class Carry {

    private Carry() {}

    /** The libraries themselves are on the class path. */
    public static void main(String... arguments) throws IOException {
        var what = List.of(arguments).subList(2, arguments.length);
        var libraries = what.stream().filter(name -> name.endsWith("/")).toList();
        var instead = new Instead();
        what.stream().filter(name -> name.contains("=")).forEach(instead::add);
        var onDemand = new OnDemand();
        what.stream()
                .filter(name -> name.endsWith("?"))
                .forEach(name -> onDemand.add(name.substring(0, name.length() - 1)));
        var classes =
                new Classes(libraries, instead, onDemand, Thread.currentThread().getContextClassLoader());
        classes.readOurs(Path.of(arguments[0]));
        write(classes, onDemand, Path.of(arguments[1]));
        if (!instead.unused().isEmpty()) {
            throw new IllegalStateException("nothing asks for " + instead.unused());
        }
    }

    private static void write(Classes classes, OnDemand onDemand, Path folder) throws IOException {
        var reach = new Reach(classes, onDemand);
        reach.follow();
        var trim = new Trim(classes, onDemand, reach);
        empty(folder);
        for (var name : reach.types()) {
            var file = folder.resolve(name + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, trim.write(name));
        }
    }

    /** Deletes the files in a folder, so that nothing of an earlier build is taken for this one's. */
    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
