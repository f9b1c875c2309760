package sandbox.text;

import java.net.URL;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import sandbox.people.Account;
import sandbox.people.Acting;

/**
 * Looks texts up in every bundle that the host and its plugins have added. A text of the reader's country or language goes
 * before one of the base, whichever plugin brings it; of several alike the first one wins.
 */
public final class BundleTexts implements Texts {

    /** The languages the host itself speaks. */
    public static final List<Locale> SUPPORTED = List.of(Locale.ENGLISH, Locale.JAPANESE);

    private final List<TextBundle> bundles = new CopyOnWriteArrayList<>();
    private final List<Locale> brought = new CopyOnWriteArrayList<>();
    private final Map<Locale, Map<String, String>> merged = new ConcurrentHashMap<>();
    private final Supplier<Locale> browserLocale;

    /** @param browserLocale what the browser of the current request asks for, else English */
    public BundleTexts(Supplier<Locale> browserLocale) {
        this.browserLocale = browserLocale;
    }

    /** Adds a bundle until the result is closed. */
    public AutoCloseable add(Function<String, URL> resources, String baseName) {
        var bundle = new TextBundle(resources, baseName);
        bundles.add(bundle);
        merged.clear();
        return () -> {
            bundles.remove(bundle);
            merged.clear();
        };
    }

    /** Adds a language that people may choose, until the result is closed. */
    public AutoCloseable speak(Locale language) {
        brought.add(language);
        return () -> brought.remove(language);
    }

    @Override
    public List<Locale> spoken() {
        return Stream.concat(SUPPORTED.stream(), brought.stream()).toList();
    }

    @Override
    public String text(String key, Object... arguments) {
        return text(locale(), key, arguments);
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return raw(locale, key)
                .map(pattern -> format(locale, pattern, arguments))
                .orElse(key);
    }

    /** The pattern as it stands in the bundle. */
    public Optional<String> raw(Locale locale, String key) {
        return Optional.ofNullable(all(locale).get(key));
    }

    public Map<String, String> withPrefix(Locale locale, String prefix) {
        var found = new TreeMap<String, String>();
        all(locale).forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                found.put(key, text);
            }
        });
        return found;
    }

    @Override
    public Locale locale() {
        return Acting.account().map(Account::locale).orElseGet(browserLocale);
    }

    private Map<String, String> all(Locale locale) {
        return merged.computeIfAbsent(locale, wanted -> {
            var texts = new HashMap<String, String>();
            for (var ending : endings(wanted)) {
                bundles.forEach(bundle -> bundle.read(ending).forEach(texts::putIfAbsent));
            }
            return Map.copyOf(texts);
        });
    }

    private static List<String> endings(Locale locale) {
        var language = "_" + locale.getLanguage();
        return locale.getCountry().isEmpty()
                ? List.of(language, "")
                : List.of(language + "_" + locale.getCountry(), language, "");
    }

    private static String format(Locale locale, String pattern, Object... arguments) {
        try {
            return new MessageFormat(pattern, locale).format(arguments);
        } catch (IllegalArgumentException e) {
            return pattern;
        }
    }
}
