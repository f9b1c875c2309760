package org.aftermath.view;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Velocity 1.6, in a class loader of its own because it shares its names with the newer one. */
final class OldEngine implements Engine {

    private static final String EVENTS = "org.apache.velocity.app.event.";

    private final ClassLoader loader;
    private final Object velocity;

    OldEngine() {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        loader = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader());
        // Velocity loads its parts from there.
        thread.setContextClassLoader(loader);
        try {
            velocity = type("org.apache.velocity.app.VelocityEngine")
                    .getConstructor()
                    .newInstance();
            velocity.getClass().getMethod("init", Properties.class).invoke(velocity, quiet());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public String version() {
        return "1.6";
    }

    @Override
    public String print(String template, Map<String, Object> values) {
        try (var source = OldEngine.class.getResourceAsStream(template)) {
            return print(template, new String(source.readAllBytes(), "UTF-8"), values);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String print(String name, String source, Map<String, Object> values) throws ReflectiveOperationException {
        var context = type("org.apache.velocity.VelocityContext")
                .getConstructor(Map.class)
                .newInstance(new HashMap<>(values));
        escape(context);
        var writer = new StringWriter();
        var printed = velocity.getClass()
                .getMethod(
                        "evaluate",
                        type("org.apache.velocity.context.Context"),
                        Writer.class,
                        String.class,
                        String.class)
                .invoke(velocity, context, writer, name, source);
        if (!Boolean.TRUE.equals(printed)) {
            throw new IllegalStateException("Velocity 1.6 cannot print " + name);
        }
        return writer.toString();
    }

    private void escape(Object context) throws ReflectiveOperationException {
        var handlerType = type(EVENTS + "ReferenceInsertionEventHandler");
        var handler = Proxy.newProxyInstance(
                loader, new Class<?>[] {handlerType}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "referenceInsert" -> Engine.escaped(arguments[1]);
                    case "hashCode" -> 1;
                    case "equals" -> proxy == arguments[0];
                    default -> "escaping";
                });
        var events = type(EVENTS + "EventCartridge").getConstructor().newInstance();
        events.getClass()
                .getMethod("addReferenceInsertionEventHandler", handlerType)
                .invoke(events, handler);
        events.getClass()
                .getMethod("attachToContext", type("org.apache.velocity.context.Context"))
                .invoke(events, context);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return loader.loadClass(name);
    }

    private static Properties quiet() {
        var properties = new Properties();
        properties.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
        properties.setProperty("input.encoding", "UTF-8");
        return properties;
    }

    private static URL[] jars() {
        try (var files = Files.list(Path.of(System.getProperty("velocity1.dir", "target/velocity1")))) {
            return files.map(OldEngine::address).toArray(URL[]::new);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static URL address(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
