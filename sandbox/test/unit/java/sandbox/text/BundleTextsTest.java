package sandbox.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class BundleTextsTest {

    private static final Locale GERMAN = Locale.GERMANY;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final BundleTexts texts = new BundleTexts(() -> Locale.ENGLISH);

    @Before
    public void aPluginAndAPackForIt() throws IOException {
        write("plugin.properties", "a.yes=Yes\na.no=No\na.open=Open\n");
        write("plugin_ja.properties", "a.yes=はい\n");
        write("pack_de.properties", "a.yes=Ja\na.no=Nein\n");
        write("pack_de_DE.properties", "a.no=Nö\n");
    }

    @Test
    public void whatAPackSaysGoesBeforeTheBaseOfThePlugin() throws Exception {
        texts.add(this::file, "plugin");
        var pack = texts.add(this::file, "pack");

        assertThat(texts.text(GERMAN, "a.yes")).isEqualTo("Ja");
        assertThat(texts.text(GERMAN, "a.no")).isEqualTo("Nö");
        assertThat(texts.text(GERMAN, "a.open")).isEqualTo("Open");
        assertThat(texts.text(Locale.JAPANESE, "a.yes")).isEqualTo("はい");
        pack.close();
        assertThat(texts.text(GERMAN, "a.yes")).isEqualTo("Yes");
    }

    @Test
    public void peopleMayChooseTheLanguageOfAPackWhileItIsThere() throws Exception {
        assertThat(texts.spoken()).containsExactly(Locale.ENGLISH, Locale.JAPANESE);
        var pack = texts.speak(GERMAN);
        assertThat(texts.spoken()).contains(GERMAN);
        pack.close();
        assertThat(texts.spoken()).doesNotContain(GERMAN);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.getRoot().toPath().resolve(name), content);
    }

    private URL file(String path) {
        var file = folder.getRoot().toPath().resolve(path);
        try {
            return Files.exists(file) ? file.toUri().toURL() : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
