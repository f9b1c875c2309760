package platform.generator;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Signature lists taken all the way to loaded classes. */
final class Compiled {

    private final Path sources;
    private final Path classes;
    private final URLClassLoader loader;

    private Compiled(Path directory) throws IOException {
        this.sources = directory.resolve("sources");
        this.classes = Files.createDirectories(directory.resolve("classes"));
        // Classes are loaded when a test asks for them, so sources may still be added before.
        this.loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
    }

    static Compiled from(Path directory, String... lines) throws IOException {
        Path lists = Files.createDirectories(directory.resolve("lists"));
        Files.write(lists.resolve("list.txt"), List.of(lines));
        var compiled = new Compiled(directory);
        Generator.main(new String[] {lists.toString(), compiled.sources.toString()});
        try (Stream<Path> all = Files.walk(compiled.sources)) {
            compiled.compile(all.filter(Files::isRegularFile).toList());
        }
        return compiled;
    }

    /** Compiles this source alone, against the classes that are there. */
    Compiled with(String path, String source) throws IOException {
        Path file = sources.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        compile(List.of(file));
        return this;
    }

    Class<?> type(String name) throws ClassNotFoundException {
        return loader.loadClass(name);
    }

    Object create(String name) throws ReflectiveOperationException {
        var constructor = type(name).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private void compile(List<Path> java) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var messages = new StringWriter();
        var options = List.of("-d", classes.toString(), "-classpath", classes.toString());
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = compiler.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(java));
            if (!task.call()) {
                throw new AssertionError(messages.toString());
            }
        }
    }
}
