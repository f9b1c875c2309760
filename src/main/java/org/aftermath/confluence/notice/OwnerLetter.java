package org.aftermath.confluence.notice;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.aftermath.core.notice.Concern;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.postmortem.Postmortem;

/** The words that tell somebody they own a postmortem, or that nobody does, in their language. */
public final class OwnerLetter {

    private static final String TEMPLATE = "/org.aftermath/view/mail/owner.vm";

    private final I18nResolver texts;
    private final TemplateRenderer renderer;

    public OwnerLetter(I18nResolver texts, TemplateRenderer renderer) {
        this.texts = texts;
        this.renderer = renderer;
    }

    /** Who is written to. */
    record To(String address, String name, Locale locale) {}

    Letter write(Concern about, Postmortem postmortem, String url, To to) {
        var html = new StringWriter();
        try {
            renderer.render(TEMPLATE, Map.of("view", view(about, postmortem, url, to)), html);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var subject = say(to.locale(), tail(about) + ".subject", oneLine(postmortem.title()));
        return new Letter(to.address(), subject, html.toString(), say(to.locale(), "aftermath.script.locale"));
    }

    private Map<String, Object> view(Concern about, Postmortem postmortem, String url, To to) {
        var locale = to.locale();
        var severity = "aftermath.severity."
                + postmortem.severity().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Map.of(
                "greeting", say(locale, "aftermath.mail.greeting", to.name()),
                "what", say(locale, tail(about) + ".what"),
                "title", postmortem.title(),
                "url", url,
                "severityLabel", say(locale, "aftermath.view.status.severity"),
                "severity", say(locale, severity),
                "task", say(locale, tail(about) + ".task"),
                "why", say(locale, tail(about) + ".why"));
    }

    private static String tail(Concern about) {
        return "aftermath.mail." + about.name().toLowerCase(Locale.ROOT);
    }

    private String say(Locale locale, String key, Serializable... arguments) {
        return texts.getText(locale, key, arguments);
    }

    /** A title can hold no line break, but a header with one would be another header. */
    private static String oneLine(String title) {
        return title.replaceAll("\\s+", " ").strip();
    }
}
