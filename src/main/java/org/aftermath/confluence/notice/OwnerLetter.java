package org.aftermath.confluence.notice;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.postmortem.Postmortem;

/** The words that tell somebody they own a postmortem, in one language. */
public final class OwnerLetter {

    private static final String TEMPLATE = "/org.aftermath/view/mail/owner.vm";

    private final I18nResolver texts;
    private final TemplateRenderer renderer;

    public OwnerLetter(I18nResolver texts, TemplateRenderer renderer) {
        this.texts = texts;
        this.renderer = renderer;
    }

    Letter write(Postmortem postmortem, String address, String name, String url, Locale locale) {
        var html = new StringWriter();
        try {
            renderer.render(TEMPLATE, Map.of("view", view(postmortem, name, url, locale)), html);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var subject = say(locale, "aftermath.mail.owner.subject", oneLine(postmortem.title()));
        return new Letter(address, subject, html.toString());
    }

    Map<String, Object> view(Postmortem postmortem, String name, String url, Locale locale) {
        var severity = "aftermath.severity."
                + postmortem.severity().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Map.of(
                "greeting", say(locale, "aftermath.mail.owner.greeting", name),
                "what", say(locale, "aftermath.mail.owner.what"),
                "title", postmortem.title(),
                "url", url,
                "severityLabel", say(locale, "aftermath.view.status.severity"),
                "severity", say(locale, severity),
                "task", say(locale, "aftermath.mail.owner.task"),
                "why", say(locale, "aftermath.mail.owner.why"));
    }

    private String say(Locale locale, String key, Serializable... arguments) {
        return texts.getText(locale, key, arguments);
    }

    /** A title can hold no line break, but a header with one would be another header. */
    private static String oneLine(String title) {
        return title.replaceAll("\\s+", " ").strip();
    }
}
