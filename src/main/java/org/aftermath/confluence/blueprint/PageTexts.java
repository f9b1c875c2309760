package org.aftermath.confluence.blueprint;

import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.aftermath.core.text.Language;

/**
 * The words of a new page. They are read from our own bundle and not asked of the host, because they follow the
 * language of the page, which need not be the reader's.
 */
public record PageTexts(Language language, Map<String, String> all) {

    private static final String BUNDLE = "org.aftermath.text.confluence";
    private static final String PREFIX = "aftermath.page.";

    public PageTexts {
        all = Map.copyOf(all);
    }

    /** Every text of the page by its template variable: {@code summary.heading}. */
    static PageTexts in(Language language) {
        return in(language, PREFIX);
    }

    /** Every text whose key begins so, by the rest of its key. */
    public static PageTexts in(Language language, String prefix) {
        // No fallback: on a Japanese server, English would otherwise read Japanese.
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), PageTexts.class.getClassLoader(), noFallback);
        var texts = new HashMap<String, String>();
        for (var key : bundle.keySet()) {
            if (key.startsWith(prefix)) {
                texts.put(key.substring(prefix.length()), bundle.getString(key));
            }
        }
        return new PageTexts(language, texts);
    }

    /** The variable itself if there is no such text. */
    public String get(String variable) {
        return all.getOrDefault(variable, variable);
    }
}
