package org.aftermath.support;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.aftermath.core.text.Language;

/** A host's texts, read from our sources in one language. A key that no bundle has is said as it is. */
public final class BundleTexts implements I18nResolver {

    private final Map<String, String> texts;
    private final Locale locale;

    public BundleTexts(Locale locale) {
        this.locale = locale;
        var language = Language.of(locale);
        this.texts = Bundles.all(language == Language.ENGLISH ? "" : language.code());
    }

    @Override
    public String getText(String key) {
        return texts.getOrDefault(key, key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return texts.containsKey(key) ? new MessageFormat(texts.get(key), locale).format(arguments) : key;
    }

    @Override
    public String getText(Locale other, String key, Serializable... arguments) {
        return new BundleTexts(other).getText(key, arguments);
    }
}
