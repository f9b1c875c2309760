package org.aftermath.core.paste;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aftermath.core.timeline.Calendar;
import org.aftermath.core.timeline.Clues;
import org.aftermath.core.timeline.WhenReader;
import org.aftermath.core.timeline.WhenReader.Lead;

/** The lines that only say how others are meant: headings, fences, dates and zones for what follows. Not for sharing. */
final class Layout {

    private enum Part {
        ANY,
        TIMELINE,
        ACTIONS
    }

    private static final int LONGEST_ZONE = 80;
    private static final Pattern DIVIDER =
            Pattern.compile("[-—–─=*\\s]{2,}(?:Day changed(?: to)?|Log opened|Log closed)?\\s*(.{4,60}?)[-—–─=*\\s]*");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern ASIDE = Pattern.compile("[(（].{0,40}[)）]");
    private static final Pattern ZONES =
            Pattern.compile("(?i).*(?:\\btimes?\\b|time ?zone|timestamps?|時刻|時間|日時|タイムゾーン).*");

    private final Lines lines;
    private final Clues clues;
    private final Calendar calendar;
    private final OpenRow row;
    private Part part = Part.ANY;
    private boolean fenced;

    Layout(Lines lines, Clues clues, Calendar calendar, OpenRow row) {
        this.lines = lines;
        this.clues = clues;
        this.calendar = calendar;
        this.row = row;
    }

    boolean isFence(Line line) {
        fenced ^= line.isFence();
        return line.isFence();
    }

    boolean isFenced() {
        return fenced;
    }

    boolean isOfActions() {
        return part == Part.ACTIONS;
    }

    boolean takes(Line line) {
        return line.isRule() || isDivider(line) || isZone(line) || isTitle(line);
    }

    private boolean isDivider(Line line) {
        var bare = DIVIDER.matcher(line.text());
        var ruled = bare.matches();
        var dated = WhenReader.lead(ruled ? bare.group(1) : line.text(), clues)
                .filter(lead -> lead.when().day().isPresent())
                .filter(lead -> isDayOf(lead, ruled) || isDayWithAside(line, lead));
        dated.ifPresent(lead -> {
            row.close();
            var day = lead.when().day().orElseThrow();
            calendar.turnTo(YEAR.matcher(lead.rest()).matches() ? withYear(day, lead.rest()) : day);
            WhenReader.zoneIn(lead.rest()).ifPresent(calendar::speak);
        });
        return dated.isPresent();
    }

    /** The 29th of February is the 28th in a year that has none. */
    private static LocalDate withYear(LocalDate day, String year) {
        return day.withYear(Integer.parseInt(year));
    }

    private static boolean isDayOf(Lead lead, boolean ruled) {
        return lead.isDayAlone()
                || ruled && YEAR.matcher(lead.rest()).matches()
                || ruled && lead.rest().isEmpty();
    }

    /** As in {@code 2026-11-18 (all times UTC)}. */
    private static boolean isDayWithAside(Line line, Lead lead) {
        return lead.when().time().isEmpty()
                && !line.bullet()
                && ASIDE.matcher(lead.rest()).matches();
    }

    private boolean isZone(Line line) {
        var states = line.text().length() < LONGEST_ZONE
                && ZONES.matcher(line.text()).matches()
                && WhenReader.lead(line.text(), clues).isEmpty();
        var zone = states ? WhenReader.zoneIn(line.text()) : Optional.<ZoneId>empty();
        zone.ifPresent(calendar::speak);
        return zone.isPresent();
    }

    /** A heading; one with a time of day is the heading of what happened then. */
    private boolean isTitle(Line line) {
        var timed = WhenReader.lead(line.text(), clues)
                .filter(lead -> lead.when().time().isPresent())
                .isPresent();
        if (timed || !line.heading() && !isNamed(line) && !isNext(line)) {
            return false;
        }
        row.close();
        row.name("");
        part = line.isTimelineTitle() ? Part.TIMELINE : line.isActionsTitle() ? Part.ACTIONS : Part.ANY;
        return true;
    }

    /** The name of a part, set as a heading or alone above a list. */
    private boolean isNamed(Line line) {
        var aboveList = lines.isGap()
                && !line.bullet()
                && lines.ahead().filter(Line::bullet).isPresent();
        return (line.isTimelineTitle() || line.isActionsTitle()) && (line.isTitle() || aboveList);
    }

    /** Whatever looks like a heading ends the part before it. */
    private boolean isNext(Line line) {
        return part != Part.ANY && !line.bullet() && lines.isGap() && line.isTitle();
    }
}
