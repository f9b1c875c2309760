package sandbox.jira.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** Every text is there in both languages, and every key that is used has one. */
public class WordsTest {

    private static final Pattern USED = Pattern.compile(
            "(?:say\\(|label key=|fail\\(|JqlFault\\(|at\\([a-z.()]+, )\\s*\"([a-zA-Z]+(?:\\.[a-zA-Z0-9]+)+)\"");

    @Test
    public void saysEverythingInBothLanguages() throws IOException {
        assertThat(read("words").stringPropertyNames())
                .isEqualTo(read("words_ja").stringPropertyNames());
    }

    @Test
    public void takesTheSameArgumentsInBothLanguages() throws IOException {
        Properties english = read("words");
        Properties japanese = read("words_ja");
        for (String key : english.stringPropertyNames()) {
            assertThat(new MessageFormat(japanese.getProperty(key)).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex());
        }
    }

    @Test
    public void knowsEveryKeyThatCodeAndTemplatesUse() throws IOException {
        var used = new TreeSet<String>();
        for (String directory : new String[] {"main/java/sandbox/jira", "main/resources/sandbox/jira"}) {
            try (Stream<Path> files = Files.walk(Path.of(directory))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    USED.matcher(Files.readString(file)).results().forEach(match -> used.add(match.group(1)));
                }
            }
        }

        assertThat(used).hasSizeGreaterThan(100);
        assertThat(read("words").stringPropertyNames()).containsAll(used);
    }

    private static Properties read(String name) throws IOException {
        var texts = new Properties();
        try (var stream = WordsTest.class.getResourceAsStream("/sandbox/jira/" + name + ".properties")) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
