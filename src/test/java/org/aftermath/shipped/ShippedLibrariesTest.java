package org.aftermath.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.aftermath.confluence.blueprint.PostmortemFormTest;
import org.aftermath.confluence.page.StorageMarkupTest;
import org.aftermath.confluence.page.StorageReaderTest;
import org.aftermath.host.calendar.IcsHolidaysTest;
import org.aftermath.host.remote.JiraTrackerTest;
import org.aftermath.host.wire.BriefingJsonTest;
import org.aftermath.host.wire.ProgressJsonTest;
import org.junit.Test;
import org.junit.runner.JUnitCore;
import org.junit.runner.notification.Failure;

/**
 * The jar carries of its libraries only what it reaches. Here its own classes do what they do with them, and find nothing
 * but the jar: the tests of our code, each run once more. Runs when the jar is built.
 */
public class ShippedLibrariesTest {

    private static final List<Class<?>> TESTS = List.of(
            StorageMarkupTest.class,
            StorageReaderTest.class,
            PostmortemFormTest.class,
            IcsHolidaysTest.class,
            BriefingJsonTest.class,
            ProgressJsonTest.class,
            JiraTrackerTest.class);

    @Test
    public void whatIsCarriedDoesWhatTheWholeLibrariesDo() throws IOException, ClassNotFoundException {
        try (var jar = new JarFirst()) {
            assertThat(jar.loadClass("org.jsoup.Jsoup")
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation())
                    .hasToString(JarFirst.JAR.toString());
            for (var test : TESTS) {
                var result = JUnitCore.runClasses(jar.loadClass(test.getName()));

                assertThat(result.getFailures()).extracting(Failure::getTrace).isEmpty();
                assertThat(result.getRunCount()).isPositive();
            }
        }
    }

    /** Asks the jar before the class path for everything that the jar is made of. */
    private static final class JarFirst extends URLClassLoader {

        private static final List<String> SHIPPED =
                List.of("org.aftermath.", "org.jsoup.", "com.grack.nanojson.", "com.github.mangstadt.vinnie.");
        private static final URL JAR = url(new File(System.getProperty("aftermath.jar")));

        JarFirst() {
            super(new URL[] {JAR, url(new File("target/test-classes"))}, JarFirst.class.getClassLoader());
        }

        private static URL url(File file) {
            try {
                return file.toURI().toURL();
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (SHIPPED.stream().noneMatch(name::startsWith)) {
                    return super.loadClass(name, resolve);
                }
                var loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }
}
