package packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes what the plugin reaches of the libraries it carries:
 * {@code Carry <our classes> <output> <folder of a library, or a replacement>...}. A folder ends with a slash,
 * {@code org/jsoup/}; a replacement is read by {@link Instead}.
 */
public final class Carry {

    private Carry() {}

    /** The libraries themselves are on the class path. */
    public static void main(String... arguments) throws IOException {
        var what = List.of(arguments).subList(2, arguments.length);
        var libraries = what.stream().filter(name -> name.endsWith("/")).toList();
        var instead = new Instead();
        what.stream().filter(name -> name.contains("=")).forEach(instead::add);
        var classes = new Classes(libraries, instead, Thread.currentThread().getContextClassLoader());
        classes.readOurs(Path.of(arguments[0]));
        write(classes, Path.of(arguments[1]));
        if (!instead.unused().isEmpty()) {
            throw new IllegalStateException("nothing asks for " + instead.unused());
        }
    }

    private static void write(Classes classes, Path folder) throws IOException {
        var reach = new Reach(classes);
        reach.follow();
        var trim = new Trim(classes, reach);
        deleteAll(folder);
        for (var name : reach.types()) {
            var file = folder.resolve(name + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, trim.write(name));
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
