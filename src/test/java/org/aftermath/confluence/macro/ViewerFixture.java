package org.aftermath.confluence.macro;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.aftermath.core.placing.TicketRules;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.showing.ShowFollowUps;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryFollowUps;
import org.aftermath.support.InMemoryReasons;
import org.aftermath.support.InMemoryTickets;
import org.aftermath.support.Translators;

/** Somebody in Tokyo who looks at a page at 10:42 on Saturday, 21 November 2026. */
final class ViewerFixture {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T01:42:00Z"), ZoneOffset.UTC);

    private ViewerFixture() {}

    static Viewer reading(Locale language) {
        var locales = new LocaleResolver() {
            @Override
            public Locale getLocale() {
                return language;
            }
        };
        var zones = new TimeZoneManager() {
            @Override
            public TimeZone getUserTimeZone() {
                return TimeZone.getTimeZone("Asia/Tokyo");
            }
        };
        return new Viewer(Translators.in(language), locales, zones, CLOCK, () -> false);
    }

    /** Renderings of which only the record is asked, and whether it may be changed. */
    static Renderings renderings(Postmortems postmortems, Pages pages) {
        return new Renderings(new Renderings.Sources(
                postmortems,
                pages,
                new ShowFollowUps(
                        new InMemoryFollowUps(), new InMemoryTickets(), new InMemoryReasons(), FakePeople.of(), CLOCK),
                (id, storage) -> {
                    throw new IllegalStateException("The text is of no matter");
                },
                space -> TicketRules.DEFAULT,
                reading(Locale.ENGLISH)));
    }
}
