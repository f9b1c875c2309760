package org.aftermath.confluence.notice;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aftermath.core.meeting.Invitations.Invitation;
import org.aftermath.core.meeting.Meeting;
import org.aftermath.core.meeting.TellInvited;
import org.aftermath.core.notice.Letters.Letter;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.ticket.Site;
import org.jspecify.annotations.Nullable;

/** The words that invite to a review meeting, move it or call it off, and that send its page, in the reader's language. */
public final class MeetingLetters implements TellInvited.Words {

    private static final String TEMPLATE = "/org.aftermath/view/mail/meeting.vm";

    private final ConfluenceLetters.Readership readership;
    private final Wording wording;
    private final Occasions occasions;
    private final Site site;
    private final Function<String, ZoneId> zones;

    /** How the host says and prints. */
    public record Wording(LocaleResolver locales, I18nResolver texts, TemplateRenderer renderer) {

        String say(Locale locale, String key, Serializable... arguments) {
            return texts.getText(locale, key, arguments);
        }

        private String print(Map<String, Object> view) {
            var html = new StringWriter();
            try {
                renderer.render(TEMPLATE, Map.of("view", view), html);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return html.toString();
        }
    }

    /** @param zones in which zone a space lives, by its key */
    public MeetingLetters(
            ConfluenceLetters.Readership readership,
            Wording wording,
            Occasions occasions,
            Site site,
            Function<String, ZoneId> zones) {
        this.readership = readership;
        this.wording = wording;
        this.occasions = occasions;
        this.site = site;
        this.zones = zones;
    }

    @Override
    public Optional<Letter> invitation(Postmortem postmortem, Meeting meeting, Invitation to, boolean on) {
        var gone = !on && readership.isGone(postmortem.pageId());
        var kind = on ? (to.told() ? "moved" : "invited") : (gone ? "gone" : "off");
        return to.reader()
                .flatMap(reader -> readership.acquainted(reader, postmortem.pageId()))
                .flatMap(reader -> write(postmortem, reader, kind, (view, locale) -> {
                    postmortem
                            .review()
                            .meetingAt()
                            .or(meeting::lastStart)
                            .ifPresent(at -> view.put("when", when(at, zones.apply(postmortem.spaceKey()), locale)));
                    view.put("place", meeting.place());
                    view.put(
                            "agenda",
                            on ? occasions.agenda(meeting, locale).lines().toList() : List.of());
                    view.put("entry", wording.say(locale, "aftermath.mail.meeting.entry"));
                    view.put("entryUrl", occasions.entryUrl(postmortem) + (on ? "" : "?left=true"));
                    if (gone) {
                        view.remove("url");
                    }
                    if (gone && !readership.isInTrash(postmortem.pageId())) {
                        view.remove("entryUrl");
                    }
                    view.put(
                            "role",
                            on
                                    ? wording.say(
                                            locale, "aftermath.mail.meeting." + (to.required() ? "needed" : "welcome"))
                                    : "");
                }));
    }

    @Override
    public Optional<Letter> link(Postmortem postmortem, UserRef reader) {
        return readership
                .reader(reader, postmortem.pageId())
                .flatMap(user -> write(postmortem, user, "link", (view, locale) -> postmortem
                        .review()
                        .meetingAt()
                        .ifPresent(at -> view.put("when", when(at, zones.apply(postmortem.spaceKey()), locale)))));
    }

    private interface Details {
        void put(Map<String, Object> view, Locale locale);
    }

    private Optional<Letter> write(Postmortem postmortem, ConfluenceUser user, String kind, Details details) {
        return address(user).map(address -> letter(postmortem, user, address, kind, details));
    }

    private Letter letter(Postmortem postmortem, ConfluenceUser user, String address, String kind, Details details) {
        var locale = wording.locales().getLocale(user.getKey());
        var key = "aftermath.mail.meeting." + kind;
        @Nullable String fullName = user.getFullName();
        var name = fullName == null || fullName.isBlank() ? user.getName() : fullName;
        var view = new HashMap<String, Object>();
        view.put("greeting", wording.say(locale, "aftermath.mail.greeting", name));
        view.put("what", wording.say(locale, key + ".what"));
        view.put("title", postmortem.title());
        view.put("url", site.pageUrl(postmortem.pageId()));
        view.put("why", wording.say(locale, key + ".why"));
        details.put(view, locale);
        var title = postmortem.title().replaceAll("\\s+", " ").strip();
        return new Letter(
                address,
                wording.say(locale, key + ".subject", title),
                wording.print(view),
                wording.say(locale, "aftermath.script.locale"));
    }

    private static Optional<String> address(ConfluenceUser user) {
        @Nullable String address = user.getEmail();
        return Optional.ofNullable(address).filter(given -> !given.isBlank());
    }

    private static String when(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(at.atZone(zone))
                + " (" + zone.getId() + ")";
    }
}
