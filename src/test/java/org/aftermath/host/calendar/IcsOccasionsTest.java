package org.aftermath.host.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Attendee;
import org.aftermath.core.meeting.Occasion;
import org.aftermath.core.meeting.Occasion.Guest;
import org.junit.Test;

/** Files are read again by a parser that is not ours. */
public class IcsOccasionsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Guest ORGANIZER = new Guest("wiki@example.com", "Postmortems", true);
    private static final Occasion MEETING = new Occasion(
            "review-pm-1@aftermath",
            7,
            Instant.parse("2026-11-23T01:00:00Z"),
            30,
            "Postmortem review: Checkout refused cards",
            "1. Timeline\n2. More, and more; \\ done",
            "Room 7",
            "https://wiki.example/pages/viewpage.action?pageId=42",
            false,
            Optional.of(ORGANIZER),
            Optional.of(new Guest("kenta@example.com", "山田, \"健太\"", false)));

    @Test
    public void anInvitationSaysEverythingAndIsValid() throws Exception {
        var calendar = read(IcsOccasions.invitation(MEETING, NOW));
        var event = event(calendar);

        calendar.validate(true);
        assertThat(value(calendar, Property.METHOD)).isEqualTo("REQUEST");
        assertThat(value(event, Property.UID)).isEqualTo("review-pm-1@aftermath");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("7");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Postmortem review: Checkout refused cards");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("1. Timeline\n2. More, and more; \\ done");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Room 7");
        assertThat(value(event, Property.URL)).endsWith("pageId=42");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:wiki@example.com");
        var reader = event.<Attendee>getRequiredProperty(Property.ATTENDEE);
        assertThat(reader.getValue()).isEqualTo("mailto:kenta@example.com");
        assertThat(reader.<Cn>getRequiredParameter("CN").getValue()).isEqualTo("山田, 健太");
        assertThat(start(event)).isEqualTo(MEETING.start());
    }

    @Test
    public void aMeetingThatIsOffIsCancelledUnderTheSameName() throws Exception {
        var calendar = read(IcsOccasions.invitation(MEETING.off(true), NOW));

        calendar.validate(true);
        assertThat(value(calendar, Property.METHOD)).isEqualTo("CANCEL");
        assertThat(value(event(calendar), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event(calendar), Property.UID)).isEqualTo("review-pm-1@aftermath");
    }

    @Test
    public void whoIsNotInvitedGetsAnEntryThatListsNobody() throws Exception {
        var text = IcsOccasions.invitation(MEETING.between(ORGANIZER, Optional.empty()), NOW);
        var calendar = read(text);

        calendar.validate(true);
        assertThat(value(calendar, Property.METHOD)).isEqualTo("PUBLISH");
        assertThat(value(event(calendar), Property.UID)).isEqualTo("review-pm-1@aftermath");
        assertThat(text).doesNotContain("ATTENDEE");
    }

    @Test
    public void aSecondImportReplacesTheEntryAndAddsNone() throws Exception {
        var entries = new TreeMap<String, VEvent>();

        importInto(entries, IcsOccasions.invitation(MEETING, NOW));
        importInto(entries, IcsOccasions.invitation(MEETING, NOW.plusSeconds(5)));
        assertThat(entries).hasSize(1);

        importInto(entries, IcsOccasions.invitation(at(8, "2026-11-24T01:00:00Z"), NOW));
        importInto(entries, IcsOccasions.invitation(MEETING, NOW));
        assertThat(entries).hasSize(1);
        assertThat(start(entries.firstEntry().getValue())).isEqualTo(Instant.parse("2026-11-24T01:00:00Z"));
    }

    @Test
    public void aFeedHasAnEntryForEachMeetingUnderTheNamesOfTheirInvitations() throws Exception {
        var open = MEETING.between(ORGANIZER, Optional.empty());
        var text = IcsOccasions.feed("インシデントのレビュー会", List.of(open, open.off(true)), NOW);
        var calendar = read(text);
        var events = calendar.<VEvent>getComponents(Component.VEVENT);

        calendar.validate(true);
        assertThat(value(calendar, Property.METHOD)).isEqualTo("PUBLISH");
        assertThat(value(calendar, "X-WR-CALNAME")).isEqualTo("インシデントのレビュー会");
        assertThat(events).hasSize(2);
        assertThat(value(events.get(0), Property.UID)).isEqualTo("review-pm-1@aftermath");
        assertThat(value(events.get(0), Property.SEQUENCE)).isEqualTo("7");
        assertThat(value(events.get(1), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(text).doesNotContain("ATTENDEE");
    }

    @Test
    public void aFeedWithoutMeetingsIsACalendarToo() throws Exception {
        var calendar = read(IcsOccasions.feed("Reviews", List.of(), NOW));

        calendar.validate(true);
        assertThat(calendar.getComponents(Component.VEVENT)).isEmpty();
    }

    @Test
    public void aFeedReadAgainAfterAMoveOverTheEndOfSummerTimeMovesTheEntry() throws Exception {
        var entries = new TreeMap<String, VEvent>();
        importInto(entries, feed(at(7, wall("2026-10-23T10:00"))));
        importInto(entries, feed(at(7, wall("2026-10-23T10:00"))));
        importInto(entries, feed(at(8, wall("2026-10-26T10:00"))));
        importInto(entries, IcsOccasions.invitation(at(7, wall("2026-10-23T10:00")), NOW));

        assertThat(entries).hasSize(1);
        assertThat(start(entries.firstEntry().getValue()).atZone(BERLIN).toLocalDateTime())
                .isEqualTo(LocalDateTime.parse("2026-10-26T10:00"));
    }

    @Test
    public void aMeetingMovedOverTheEndOfSummerTimeStaysAtItsHourOnTheWall() throws Exception {
        var before = LocalDateTime.parse("2026-10-23T10:00").atZone(BERLIN).toInstant();
        var after = LocalDateTime.parse("2026-10-26T10:00").atZone(BERLIN).toInstant();

        var moved = event(read(IcsOccasions.invitation(at(8, after.toString()), NOW)));

        assertThat(before.atZone(ZoneOffset.UTC).getHour()).isEqualTo(8);
        assertThat(start(moved).atZone(BERLIN).toLocalDateTime()).isEqualTo(LocalDateTime.parse("2026-10-26T10:00"));
        assertThat(start(moved).atZone(ZoneOffset.UTC).getHour()).isEqualTo(9);
    }

    @Test
    public void linesAreFoldedByBytesAndNeverWithinACharacter() throws Exception {
        var title = "レビュー会の議題です。𠮷野家".repeat(20);
        var text = IcsOccasions.invitation(titled(title), NOW);

        for (var line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
        assertThat(text).doesNotContain("\n\n");
        assertThat(value(event(read(text)), Property.SUMMARY)).isEqualTo(title);
    }

    @Test
    public void whatPeopleWriteCannotBecomeALineOfTheFile() throws Exception {
        var hostile = "Nice\r\nATTENDEE:mailto:evil@example.com\r\nEND:VEVENT\u0007";

        var text = IcsOccasions.invitation(
                titled(hostile)
                        .between(
                                new Guest("wiki@example.com", "x\"\r\nX-EVIL:1", true),
                                Optional.of(new Guest("a@example.com\r\nX-EVIL:2", "y;z:", true))),
                NOW);
        var calendar = read(text);

        calendar.validate(true);
        assertThat(calendar.getComponents()).hasSize(1);
        assertThat(event(calendar).getProperties(Property.ATTENDEE)).hasSize(1);
        assertThat(text).doesNotContain("\nX-EVIL").doesNotContain("\nATTENDEE:mailto:evil");
    }

    private static String feed(Occasion occasion) {
        return IcsOccasions.feed("Reviews", List.of(occasion.between(ORGANIZER, Optional.empty())), NOW);
    }

    private static String wall(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant().toString();
    }

    private static Occasion at(int sequence, String start) {
        return new Occasion(
                MEETING.uid(),
                sequence,
                Instant.parse(start),
                30,
                MEETING.title(),
                MEETING.agenda(),
                MEETING.place(),
                MEETING.url(),
                false,
                MEETING.organizer(),
                MEETING.reader());
    }

    private static Occasion titled(String title) {
        return new Occasion(
                MEETING.uid(),
                1,
                MEETING.start(),
                30,
                title,
                title,
                title,
                MEETING.url(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** What a calendar does: by name, and only what is newer or as new. */
    private static void importInto(Map<String, VEvent> entries, String text) throws Exception {
        var event = event(read(text));
        entries.merge(
                value(event, Property.UID), event, (old, fresh) -> sequence(fresh) >= sequence(old) ? fresh : old);
    }

    private static int sequence(VEvent event) {
        return Integer.parseInt(value(event, Property.SEQUENCE));
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponents(Component.VEVENT).get(0);
    }

    private static Instant start(VEvent event) {
        Temporal start = event.getDateTimeStart().getDate();
        return start instanceof Instant instant
                ? instant
                : OffsetDateTime.from(start).toInstant();
    }

    private static String value(Calendar calendar, String name) {
        return calendar.<Property>getRequiredProperty(name).getValue();
    }

    private static String value(VEvent event, String name) {
        return event.<Property>getRequiredProperty(name).getValue();
    }
}
