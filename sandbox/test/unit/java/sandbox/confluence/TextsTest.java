package sandbox.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.PropertyResourceBundle;
import org.junit.Test;

public class TextsTest {

    @Test
    public void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(bundle("texts").keySet()).isEqualTo(bundle("texts_ja").keySet());
    }

    @Test
    public void everyTextIsAPattern() throws IOException {
        for (String name : new String[] {"texts", "texts_ja"}) {
            PropertyResourceBundle bundle = bundle(name);
            bundle.keySet()
                    .forEach(key -> assertThat(new MessageFormat(bundle.getString(key)).format(new Object[] {1, 2, 3}))
                            .as(key)
                            .isNotBlank());
        }
    }

    @Test
    public void everyTextThatATemplateNamesExists() throws IOException {
        for (String view : new String[] {
            "page",
            "edit",
            "history",
            "compare",
            "place",
            "remove",
            "trash",
            "search",
            "dashboard",
            "spaces",
            "space-admin",
            "space-create",
            "admin",
            "person",
            "error",
            "part/open"
        }) {
            var calls = java.util.regex.Pattern.compile("\\$text\\.of\\([\"']([a-z.]+)[\"']")
                    .matcher(read("view/" + view + ".vm"));
            PropertyResourceBundle bundle = bundle("texts");
            calls.results().forEach(call -> assertThat(bundle.containsKey("sandbox.confluence." + call.group(1)))
                    .as(view + ": " + call.group(1))
                    .isTrue());
        }
    }

    private static PropertyResourceBundle bundle(String name) throws IOException {
        try (InputStream stream = stream(name + ".properties")) {
            return new PropertyResourceBundle(stream);
        }
    }

    private static String read(String name) throws IOException {
        try (InputStream stream = stream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream stream(String name) {
        return TextsTest.class.getResourceAsStream("/sandbox/confluence/" + name);
    }
}
