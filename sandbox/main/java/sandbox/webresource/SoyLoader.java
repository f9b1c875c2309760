package sandbox.webresource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Keeps the template compiler and its old libraries away from the class path. */
final class SoyLoader extends URLClassLoader {

    private static final String PACKAGE = "sandbox.webresource.soy.";
    private static final String PLACE = "sandbox/webresource/soy/";
    private static final List<String> JARS = List.of(
            "soy", "guava", "guice", "guice-assistedinject", "guice-multibindings", "javax.inject", "aopalliance");

    private static BiFunction<List<String>, Map<String, Function<List<String>, String>>, String> compiler;

    private SoyLoader() {
        super(JARS.stream().map(SoyLoader::jar).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** The compiler, loaded when it is needed for the first time. */
    @SuppressWarnings("unchecked")
    static synchronized BiFunction<List<String>, Map<String, Function<List<String>, String>>, String> compiler() {
        if (compiler == null) {
            try {
                compiler =
                        (BiFunction<List<String>, Map<String, Function<List<String>, String>>, String>) new SoyLoader()
                                .loadClass(PACKAGE + "Compiler")
                                .getDeclaredConstructor()
                                .newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the template compiler cannot be loaded", e);
            }
        }
        return compiler;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!name.startsWith(PACKAGE)) {
            return super.findClass(name);
        }
        var own = SoyLoader.class.getClassLoader().getResource(name.replace('.', '/') + ".class");
        try (var stream = own.openStream()) {
            var bytes = stream.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /** Copied out, because a class loader does not read a jar within a jar. */
    private static URL jar(String name) {
        var resource = SoyLoader.class.getClassLoader().getResource(PLACE + name + ".jar");
        if (resource == null) {
            throw new IllegalStateException("the sandbox was built without " + name + ".jar");
        }
        if (resource.getProtocol().equals("file")) {
            return resource;
        }
        try (var stream = resource.openStream()) {
            var copy = Files.createTempFile("soy-" + name, ".jar");
            copy.toFile().deleteOnExit();
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
