package org.aftermath.confluence.rest.feed;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.aftermath.confluence.notice.Occasions;
import org.aftermath.core.feed.ReadFeed;
import org.aftermath.core.feed.ReadFeed.Feed;
import org.aftermath.core.text.Message;
import org.aftermath.host.calendar.IcsOccasions;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.rest.Tags;

/** Puts a space's meetings into a file for calendars, in the language of the person whose address is asked for. */
public final class FeedDesk {

    private final ReadFeed read;
    private final Occasions occasions;
    private final LocaleResolver locales;
    private final I18nResolver texts;
    private final Clock clock;
    private final Refusals refusals;

    public FeedDesk(
            ReadFeed read,
            Occasions occasions,
            LocaleResolver locales,
            I18nResolver texts,
            Clock clock,
            Refusals refusals) {
        this.read = read;
        this.occasions = occasions;
        this.locales = locales;
        this.texts = texts;
        this.clock = clock;
        this.refusals = refusals;
    }

    Response of(String secret, Request request) {
        return read.of(secret)
                .map(feed -> answer(feed, request))
                .orElseGet(() -> refusals.of(404, Message.of("aftermath.rest.unknown")));
    }

    private Response answer(Feed feed, Request request) {
        var locale = locales.getLocale(new UserKey(feed.reader().key()));
        var name = texts.getText(locale, "aftermath.feed.name", feed.spaceKey());
        var entries = feed.meetings().stream()
                .flatMap(each -> occasions.of(each.postmortem(), each.meeting(), locale, Optional.empty()).stream())
                .toList();
        return Tags.file(request, name + entries, () -> Response.ok(
                        IcsOccasions.feed(name, entries, clock.instant()), "text/calendar; charset=utf-8")
                .header("X-Content-Type-Options", "nosniff"));
    }
}
