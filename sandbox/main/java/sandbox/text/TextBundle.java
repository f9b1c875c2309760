package sandbox.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.function.Function;

/** One family of properties files: the base, its languages, their countries. */
record TextBundle(Function<String, URL> resources, String baseName) {

    Map<String, String> read(Locale locale) {
        var path = (baseName.startsWith("/") ? baseName.substring(1) : baseName).replaceAll("\\.properties$", "");
        path = path.contains("/") ? path : path.replace('.', '/');
        var texts = new HashMap<String, String>();
        load(path, texts);
        load(path + "_" + locale.getLanguage(), texts);
        if (!locale.getCountry().isEmpty()) {
            load(path + "_" + locale.getLanguage() + "_" + locale.getCountry(), texts);
        }
        return texts;
    }

    private void load(String path, Map<String, String> texts) {
        var url = resources.apply(path + ".properties");
        if (url == null) {
            return;
        }
        // The JDK's own reader takes UTF-8 and falls back to the old Latin-1 with escapes.
        try (var stream = url.openStream()) {
            var bundle = new PropertyResourceBundle(stream);
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
