package org.aftermath.confluence.notice;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.aftermath.core.measure.Measure;
import org.aftermath.core.measure.MeasureLetters;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.PageFacts;
import org.jspecify.annotations.Nullable;

/** The words that remind of a measure that was put off, in the reader's language. */
public final class MeasureLetter implements MeasureLetters {

    /** A greeting, a page and what to do there: what every letter of ours has. */
    private static final String TEMPLATE = "/org.aftermath/view/mail/owner.vm";

    private final ConfluenceLetters.Readership readership;
    private final LocaleResolver locales;
    private final I18nResolver texts;
    private final TemplateRenderer renderer;
    private final Letters letters;

    public MeasureLetter(
            ConfluenceLetters.Readership readership,
            LocaleResolver locales,
            I18nResolver texts,
            TemplateRenderer renderer,
            Letters letters) {
        this.readership = readership;
        this.locales = locales;
        this.texts = texts;
        this.renderer = renderer;
        this.letters = letters;
    }

    @Override
    public boolean remind(Measure measure, PageFacts page, UserRef reader) {
        return readership
                .reader(reader, page.pageId())
                .filter(MeasureLetter::hasAddress)
                .map(user -> letters.post(write(measure, page, user)))
                .orElse(true);
    }

    private static boolean hasAddress(ConfluenceUser user) {
        @Nullable String address = user.getEmail();
        return address != null && !address.isBlank();
    }

    private Letters.Letter write(Measure measure, PageFacts page, ConfluenceUser user) {
        var locale = locales.getLocale(user.getKey());
        var html = new StringWriter();
        try {
            renderer.render(TEMPLATE, Map.of("view", view(measure, page, user, locale)), html);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var title = page.title().replaceAll("\\s+", " ").strip();
        return new Letters.Letter(
                user.getEmail(),
                say(locale, "aftermath.mail.measure.subject", title),
                html.toString(),
                say(locale, "aftermath.script.locale"));
    }

    private Map<String, Object> view(Measure measure, PageFacts page, ConfluenceUser user, Locale locale) {
        @Nullable String fullName = user.getFullName();
        var name = fullName == null || fullName.isBlank() ? user.getName() : fullName;
        return Map.of(
                "greeting", say(locale, "aftermath.mail.measure.greeting", name),
                "what", say(locale, "aftermath.mail.measure.what"),
                "title", page.title(),
                "url", page.url(),
                "severityLabel", say(locale, "aftermath.mail.measure.label"),
                "severity", measure.wording().text(),
                "task", say(locale, "aftermath.mail.measure.task"),
                "why", say(locale, "aftermath.mail.measure.why"));
    }

    private String say(Locale locale, String key, Serializable... arguments) {
        return texts.getText(locale, key, arguments);
    }
}
