package sandbox.sal;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sandbox.people.Account;
import sandbox.people.Accounts;
import sandbox.text.BundleTexts;

/** Texts and languages as plugins ask for them. */
final class HostTexts implements I18nResolver, LocaleResolver {

    private final BundleTexts texts;
    private final Accounts accounts;

    HostTexts(BundleTexts texts, Accounts accounts) {
        this.texts = texts;
        this.accounts = accounts;
    }

    private record KeyedMessage(String key, Serializable[] arguments) implements Message {

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public Serializable[] getArguments() {
            return arguments.clone();
        }
    }

    @Override
    public String getText(String key) {
        return texts.text(key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return texts.text(key, (Object[]) resolved(texts.locale(), arguments));
    }

    @Override
    public String getText(Message message) {
        return getText(message.getKey(), message.getArguments());
    }

    @Override
    public String getText(Locale locale, String key) {
        return texts.text(locale, key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return texts.text(locale, key, (Object[]) resolved(locale, arguments));
    }

    @Override
    public String getRawText(String key) {
        return getRawText(texts.locale(), key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return texts.raw(locale, key).orElse(key);
    }

    @Override
    public Message createMessage(String key, Serializable... arguments) {
        return new KeyedMessage(key, arguments);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return texts.withPrefix(texts.locale(), prefix);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return texts.withPrefix(locale, prefix);
    }

    @Override
    public Locale getLocale() {
        return texts.locale();
    }

    @Override
    public Locale getLocale(HttpServletRequest request) {
        return texts.locale();
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        return userKey == null
                ? Locale.ENGLISH
                : accounts.byKey(userKey.getStringValue()).map(Account::locale).orElse(Locale.ENGLISH);
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return new LinkedHashSet<>(texts.spoken());
    }

    /** A message among the arguments is said in the same language. */
    private Serializable[] resolved(Locale locale, Serializable... arguments) {
        var all = arguments.clone();
        for (int i = 0; i < all.length; i++) {
            if (all[i] instanceof Message message) {
                all[i] = getText(locale, message.getKey(), message.getArguments());
            }
        }
        return all;
    }
}
