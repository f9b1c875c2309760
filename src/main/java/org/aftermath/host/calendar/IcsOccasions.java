package org.aftermath.host.calendar;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.aftermath.core.meeting.Occasion;

/**
 * Writes meetings as iCalendar files (RFC 5545, RFC 5546). Times are written in UTC: a single meeting is then at the right
 * moment in every zone, whatever a calendar knows of summer time.
 */
public final class IcsOccasions {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** How many bytes a line may have. */
    private static final int WIDEST = 75;

    private static final String ZONE = """
            BEGIN:VTIMEZONE
            TZID:Etc/UTC
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:+0000
            TZOFFSETTO:+0000
            TZNAME:UTC
            END:STANDARD
            END:VTIMEZONE
            """;

    private final StringBuilder text = new StringBuilder();

    private IcsOccasions() {}

    /** For whoever is invited REQUEST, or CANCEL if it is off for them; for anybody else PUBLISH, which invites nobody. */
    public static String invitation(Occasion occasion, Instant now) {
        var file = new IcsOccasions();
        file.begin(method(occasion));
        file.event(occasion, now);
        return file.end();
    }

    /** To subscribe to; says in which zone its times are, because a calendar may not be empty. */
    public static String feed(String name, List<Occasion> occasions, Instant now) {
        var file = new IcsOccasions();
        file.begin("PUBLISH");
        file.line("X-WR-CALNAME:" + escaped(name));
        file.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        file.line("X-PUBLISHED-TTL:PT1H");
        ZONE.lines().forEach(file::line);
        occasions.forEach(occasion -> file.event(occasion, now));
        return file.end();
    }

    private void begin(String method) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Aftermath//Postmortem meetings//EN");
        line("METHOD:" + method);
    }

    private String end() {
        line("END:VCALENDAR");
        return text.toString();
    }

    private static String method(Occasion occasion) {
        if (occasion.reader().isEmpty()) {
            return "PUBLISH";
        }
        return occasion.off() ? "CANCEL" : "REQUEST";
    }

    private void event(Occasion occasion, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(occasion.uid()));
        line("SEQUENCE:" + occasion.sequence());
        line("DTSTAMP:" + UTC.format(now));
        line("DTSTART:" + UTC.format(occasion.start()));
        line("DTEND:" + UTC.format(occasion.start().plus(Duration.ofMinutes(occasion.minutes()))));
        line("SUMMARY:" + escaped(occasion.title()));
        line("DESCRIPTION:" + escaped(occasion.agenda()));
        if (!occasion.place().isEmpty()) {
            line("LOCATION:" + escaped(occasion.place()));
        }
        line("URL:" + occasion.url());
        line("STATUS:" + (occasion.off() ? "CANCELLED" : "CONFIRMED"));
        occasion.organizer().ifPresent(guest -> line("ORGANIZER;" + person(guest)));
        occasion.reader()
                .ifPresent(guest -> line("ATTENDEE;ROLE=" + (guest.required() ? "REQ" : "OPT")
                        + "-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;" + person(guest)));
        line("END:VEVENT");
    }

    /** Folded where it would be too wide, and never within a character. */
    private void line(String whole) {
        var width = 0;
        for (var at = 0; at < whole.length(); at += Character.charCount(whole.codePointAt(at))) {
            var character = Character.toString(whole.codePointAt(at));
            var bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (width + bytes > WIDEST) {
                text.append("\r\n ");
                width = 1;
            }
            text.append(character);
            width += bytes;
        }
        text.append("\r\n");
    }

    /** A name in quotes may hold anything but quotes and ends of lines. */
    private static String person(Occasion.Guest guest) {
        var name = guest.name().replaceAll("[\\p{Cntrl}\"\\s]+", " ").strip();
        return "CN=\"" + name + "\":mailto:" + guest.address().replaceAll("[\\p{Cntrl}\\s]+", "");
    }

    private static String escaped(String text) {
        var clean = text.replace("\r", "").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
        return VObjectPropertyValues.escape(clean).replace("\n", "\\n");
    }
}
