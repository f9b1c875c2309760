package org.aftermath.confluence.notice;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.aftermath.core.meeting.AgendaItem;
import org.aftermath.core.meeting.Meeting;
import org.aftermath.core.meeting.Occasion;
import org.aftermath.core.meeting.Occasion.Guest;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.ticket.Site;

/** Puts meetings into the words of calendars. */
public final class Occasions {

    private final I18nResolver texts;
    private final Site site;
    private final Supplier<String> base;
    private final Supplier<String> organizer;

    /**
     * @param base the address of the host, as others reach it
     * @param organizer whom calendars answer: the host's own mail address, so that nobody's is told to others
     */
    public Occasions(I18nResolver texts, Site site, Supplier<String> base, Supplier<String> organizer) {
        this.texts = texts;
        this.site = site;
        this.base = base;
        this.organizer = organizer;
    }

    /** Where whoever may read the page gets the entry for their calendar. */
    String entryUrl(Postmortem postmortem) {
        return base.get() + "/rest/aftermath/1.0/postmortems/" + postmortem.pageId() + "/meeting/invitation.ics";
    }

    /** In the reader's language, and if it invites them, for them alone; empty for a postmortem whose meeting never had a date. */
    public Optional<Occasion> of(Postmortem postmortem, Meeting meeting, Locale locale, Optional<Guest> reader) {
        var at = postmortem.review().meetingAt();
        var title = say(locale, "aftermath.meeting.ics.title", postmortem.title());
        return at.or(meeting::lastStart).map(start -> occasion(postmortem, meeting, start, title, locale)
                .between(new Guest(organizer.get(), say(locale, "aftermath.meeting.ics.unnamed"), true), reader)
                .off(at.isEmpty()));
    }

    private Occasion occasion(Postmortem postmortem, Meeting meeting, Instant start, String title, Locale locale) {
        var url = site.pageUrl(postmortem.pageId());
        return new Occasion(
                "review-" + postmortem.id() + "@aftermath",
                postmortem.version() + meeting.version(),
                start,
                meeting.minutes(),
                title,
                agenda(meeting, locale) + "\n\n" + url,
                meeting.place(),
                url,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** Each item with its minutes, a line each. */
    String agenda(Meeting meeting, Locale locale) {
        return Arrays.stream(AgendaItem.values())
                .map(item -> say(
                        locale,
                        "aftermath.meeting.ics.item",
                        item.ordinal() + 1,
                        say(locale, "aftermath.meeting.item." + item.code()),
                        item.minutes(meeting.minutes())))
                .collect(Collectors.joining("\n"));
    }

    private String say(Locale locale, String key, Serializable... arguments) {
        return texts.getText(locale, key, arguments);
    }
}
