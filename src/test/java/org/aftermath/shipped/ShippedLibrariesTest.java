package org.aftermath.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.util.List;
import org.aftermath.confluence.blueprint.PostmortemFormTest;
import org.aftermath.confluence.page.StorageMarkupTest;
import org.aftermath.confluence.page.StorageReaderTest;
import org.aftermath.host.calendar.IcsHolidaysTest;
import org.aftermath.host.remote.JiraTrackerTest;
import org.aftermath.host.wire.BriefingJsonTest;
import org.aftermath.host.wire.ProgressJsonTest;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
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

    @Rule
    public TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void whatIsCarriedDoesWhatTheWholeLibrariesDo() throws IOException, ClassNotFoundException {
        var plugin = new File(System.getProperty("aftermath.jar"));
        var within = folder.newFile("within.jar");
        Files.write(within.toPath(), Shipped.read(plugin).files().get(Shipped.WITHIN));
        try (var jar = new JarFirst(url(plugin), url(within), url(new File("target/test-classes")))) {
            assertThat(jar.loadClass("org.jsoup.Jsoup")
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation())
                    .isEqualTo(url(within));
            for (var test : TESTS) {
                var result = JUnitCore.runClasses(jar.loadClass(test.getName()));

                assertThat(result.getFailures()).extracting(Failure::getTrace).isEmpty();
                assertThat(result.getRunCount()).isPositive();
            }
        }
    }

    private static URL url(File file) throws IOException {
        return file.toURI().toURL();
    }

    /** Asks the jar before the class path for everything that the jar is made of. */
    private static final class JarFirst extends URLClassLoader {

        private static final List<String> SHIPPED =
                List.of("org.aftermath.", "org.jsoup.", "com.grack.nanojson.", "com.github.mangstadt.vinnie.");

        JarFirst(URL... places) {
            super(places, JarFirst.class.getClassLoader());
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
