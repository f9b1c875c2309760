package sandbox.confluence.api;

import com.atlassian.confluence.util.i18n.I18NBean;
import com.atlassian.confluence.util.i18n.I18NBeanFactory;
import java.util.Locale;
import sandbox.text.Texts;

/** Texts for plugins. */
public record TextsForPlugins(Texts texts) implements I18NBeanFactory {

    @Override
    public I18NBean getI18NBean() {
        return getI18NBean(texts.locale());
    }

    @Override
    public I18NBean getI18NBean(Locale locale) {
        return new I18NBean() {
            @Override
            public String getText(String key) {
                return texts.text(locale, key);
            }

            @Override
            public String getText(String key, Object[] args) {
                return texts.text(locale, key, args);
            }
        };
    }
}
