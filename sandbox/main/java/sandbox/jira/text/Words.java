package sandbox.jira.text;

import com.atlassian.jira.util.I18nHelper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import sandbox.text.Texts;

/** Jira's own texts; keys that Jira does not know are asked of the host, which knows the plugins' texts. */
public final class Words implements I18nHelper {

    private static final Map<String, Properties> BUNDLES =
            Map.of("en", read("sandbox/jira/words.properties"), "ja", read("sandbox/jira/words_ja.properties"));

    private final Texts others;
    private final Supplier<Locale> locale;

    public Words(Texts others) {
        this(others, others::locale);
    }

    private Words(Texts others, Supplier<Locale> locale) {
        this.others = others;
        this.locale = locale;
    }

    /** The same words in one language. */
    public Words in(Locale fixed) {
        return new Words(others, () -> fixed);
    }

    /** The message of that key; the key itself if nobody knows it. */
    public String say(String key, Object... arguments) {
        String pattern = bundle().getProperty(key, BUNDLES.get("en").getProperty(key));
        if (pattern == null) {
            return others.text(getLocale(), key, arguments);
        }
        return new MessageFormat(pattern, getLocale()).format(arguments);
    }

    @Override
    public Locale getLocale() {
        return locale.get();
    }

    @Override
    public String getText(String key) {
        return say(key);
    }

    @Override
    public String getText(String key, String value1) {
        return say(key, value1);
    }

    @Override
    public String getText(String key, Object parameters) {
        return parameters instanceof Object[] several ? say(key, several) : say(key, parameters);
    }

    private Properties bundle() {
        return BUNDLES.getOrDefault(getLocale().getLanguage(), BUNDLES.get("en"));
    }

    private static Properties read(String resource) {
        var texts = new Properties();
        try (var stream = Words.class.getClassLoader().getResourceAsStream(resource)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
