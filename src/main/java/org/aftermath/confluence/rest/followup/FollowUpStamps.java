package org.aftermath.confluence.rest.followup;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.showing.FollowUpLine;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.core.work.Lately;
import org.aftermath.host.rest.Tags;

/**
 * Tells by a few letters whether an open page has been told all there is. They stand for everything that an answer is made
 * of: what the page's follow-ups, tickets and reasons say and whom they name, and of the reader who it is, the language and
 * the day. The first part is the same for all readers, who share one look at it; it is half a second old at most.
 */
public final class FollowUpStamps {

    private static final Duration MOMENT = Duration.ofMillis(500);

    /** Whoever acts in this thread: what differs from one reader to the next. */
    public record Asking(LocaleResolver locales, TimeZoneManager zones, Clock clock) {

        String words(UserRef reader) {
            var today =
                    LocalDate.ofInstant(clock.instant(), zones.getUserTimeZone().toZoneId());
            return reader.key() + " " + locales.getLocale() + " " + today;
        }
    }

    private final Lately<Long, String> pages;
    private final Asking asking;

    /** @param followUps as nobody in particular sees them */
    public FollowUpStamps(ShowFollowUps followUps, Asking asking) {
        this.pages = new Lately<>(pageId -> Tags.hash(told(followUps, pageId)), MOMENT, asking.clock());
        this.asking = asking;
    }

    /** To be asked before the look: what changes in between is told the next time. */
    String of(long pageId, UserRef reader) {
        return Tags.hash(pages.of(pageId) + " " + asking.words(reader));
    }

    private static String told(ShowFollowUps followUps, long pageId) {
        return followUps.ofPage(pageId, ZoneOffset.UTC).lines().stream()
                .map(FollowUpStamps::told)
                .collect(Collectors.joining("\n"));
    }

    /** In one order, on every node. */
    private static String told(FollowUpLine line) {
        return List.of(
                        line.followUp(),
                        new TreeMap<>(line.people()),
                        line.state(),
                        line.ticket(),
                        line.problems(),
                        line.agreement())
                .toString();
    }
}
