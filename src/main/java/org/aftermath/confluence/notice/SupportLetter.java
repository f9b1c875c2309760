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
import java.util.Optional;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.notice.SupportLetters;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.ticket.Site;
import org.jspecify.annotations.Nullable;

/** The words that tell support that a message is theirs to post, in the language of each. */
public final class SupportLetter implements SupportLetters {

    /** A greeting, a page and what to do there: what every letter of ours has. */
    private static final String TEMPLATE = "/org.aftermath/view/mail/owner.vm";

    private final ConfluenceLetters.Readership readership;
    private final LocaleResolver locales;
    private final I18nResolver texts;
    private final TemplateRenderer renderer;
    private final Site site;

    public SupportLetter(
            ConfluenceLetters.Readership readership,
            LocaleResolver locales,
            I18nResolver texts,
            TemplateRenderer renderer,
            Site site) {
        this.readership = readership;
        this.locales = locales;
        this.texts = texts;
        this.renderer = renderer;
        this.site = site;
    }

    @Override
    public Optional<Letter> toSupport(Postmortem postmortem, UserRef supporter) {
        return readership.reader(supporter, postmortem.pageId()).flatMap(user -> address(user)
                .map(address -> write(postmortem, user, address)));
    }

    private static Optional<String> address(ConfluenceUser user) {
        @Nullable String address = user.getEmail();
        return Optional.ofNullable(address).filter(given -> !given.isBlank());
    }

    private Letter write(Postmortem postmortem, ConfluenceUser user, String address) {
        var locale = locales.getLocale(user.getKey());
        var html = new StringWriter();
        try {
            renderer.render(TEMPLATE, Map.of("view", view(postmortem, user, locale)), html);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var title = postmortem.title().replaceAll("\\s+", " ").strip();
        return new Letter(
                address,
                say(locale, "aftermath.mail.support.subject", title),
                html.toString(),
                say(locale, "aftermath.script.locale"));
    }

    private Map<String, Object> view(Postmortem postmortem, ConfluenceUser user, Locale locale) {
        @Nullable String fullName = user.getFullName();
        var name = fullName == null || fullName.isBlank() ? user.getName() : fullName;
        var severity = postmortem.severity().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Map.of(
                "greeting", say(locale, "aftermath.mail.support.greeting", name),
                "what", say(locale, "aftermath.mail.support.what"),
                "title", postmortem.title(),
                "url", site.pageUrl(postmortem.pageId()),
                "severityLabel", say(locale, "aftermath.view.status.severity"),
                "severity", say(locale, "aftermath.severity." + severity),
                "task", say(locale, "aftermath.mail.support.task"),
                "why", say(locale, "aftermath.mail.support.why"));
    }

    private String say(Locale locale, String key, Serializable... arguments) {
        return texts.getText(locale, key, arguments);
    }
}
