package sandbox.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.function.Function;

/** One family of properties files: the base, its languages, their countries. */
record TextBundle(Function<String, URL> resources, String baseName) {

    /** What the files of that ending say: {@code _ja_JP}, {@code _ja} or the base's, which is empty. */
    Map<String, String> read(String ending) {
        var path = (baseName.startsWith("/") ? baseName.substring(1) : baseName).replaceAll("\\.properties$", "");
        path = path.contains("/") ? path : path.replace('.', '/');
        var texts = new HashMap<String, String>();
        load(path + ending, texts);
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
