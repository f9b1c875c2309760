package sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** A class that the sandbox writes in place of a stub must link like it. */
public class TwinsTest {

    @Test
    public void everyTwinHasEveryMemberThatTheSignatureListsName()
            throws IOException, ReflectiveOperationException, URISyntaxException {
        URL stubs = PageManager.class.getProtectionDomain().getCodeSource().getLocation();
        Path twins = Path.of(
                Page.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        ClassLoader parent = org.slf4j.Logger.class.getClassLoader();
        try (URLClassLoader loader = new StubsFirst(stubs, parent)) {
            for (String name : names(twins)) {
                Class<?> stub = find(loader, name);
                if (stub != null) {
                    Set<String> missing = members(stub);
                    missing.removeAll(members(Class.forName(name)));
                    assertThat(missing).as(name).isEmpty();
                }
            }
        }
    }

    private static List<String> names(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes.resolve("com/atlassian"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$"))
                    .filter(file ->
                            file.startsWith("com/atlassian/confluence") || file.startsWith("com/atlassian/renderer"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }
    }

    private static Class<?> find(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static Set<String> members(Class<?> type) {
        return Stream.of(type.getConstructors(), type.getMethods(), type.getFields())
                .flatMap(Arrays::stream)
                .map(Member.class::cast)
                .filter(member -> Modifier.isPublic(member.getModifiers()))
                .filter(member -> member.getDeclaringClass().getName().startsWith("com.atlassian"))
                .map(TwinsTest::descriptor)
                .filter(member -> !member.contains("STUB_ARTEFACT"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String descriptor(Member member) {
        String kind = Modifier.isStatic(member.getModifiers()) ? "static " : "";
        if (member instanceof Field field) {
            return kind + field.getType().getName() + " " + field.getName();
        }
        Executable executable = (Executable) member;
        String parameters = Arrays.stream(executable.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(",", "(", ")"));
        return executable instanceof Constructor
                ? "new" + parameters
                : kind + ((Method) executable).getReturnType().getName() + " " + executable.getName() + parameters;
    }

    /** Finds the stubs before the twins, everything else where the sandbox does. */
    private static final class StubsFirst extends URLClassLoader {

        StubsFirst(URL stubs, ClassLoader parent) {
            super(new URL[] {stubs}, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("com.atlassian.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }
}
