package org.aftermath.core.paste;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.aftermath.core.paste.Pasted.Proposal;
import org.aftermath.core.paste.Pasted.Row;
import org.aftermath.core.paste.Pasted.Unread;
import org.aftermath.core.timeline.Calendar;
import org.aftermath.core.timeline.Clues;
import org.aftermath.core.timeline.When;
import org.aftermath.core.timeline.WhenReader;
import org.aftermath.core.timeline.WhenReader.Lead;

/**
 * Reads a pasted text: logs of Slack, Teams and IRC, CSV, lists, tables and whole reports, in English and Japanese. Each
 * line that is not blank is a row's, a proposal's, layout, or among the unread; time and memory grow with the text alone.
 */
public final class ReadPaste {

    /** More is not read; whoever offers a text checks it first. */
    public static final int LONGEST = 100_000;

    private static final int FARTHEST_TIME = 60;
    private static final Pattern DIVIDER =
            Pattern.compile("[-—–─=*\\s]{2,}(?:Day changed(?: to)?|Log opened|Log closed)?\\s*(.{4,60}?)[-—–─=*\\s]*");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}(?:-\\d{2}-\\d{2}|年\\s?\\d{1,2}月\\s?\\d{1,2}日)");
    private static final Pattern ZONES =
            Pattern.compile("(?i).*(?:\\btimes?\\b|time ?zone|timestamps?|時刻|時間|日時|タイムゾーン).*");
    private static final Pattern ASIDE = Pattern.compile("[(（].{0,40}[)）]|[-?:HhMm\\s]{0,12}|TBC|TBD|不明");

    private enum Part {
        ANY,
        TIMELINE,
        ACTIONS
    }

    private final List<Line> lines = new ArrayList<>();
    private final Clues clues;
    private final Calendar calendar;
    private final Talk talk;
    private final List<Row> rows = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final TreeMap<Integer, Unread> unread = new TreeMap<>();
    private int layout;
    private int used;
    private int at;
    private Part part = Part.ANY;
    private boolean fenced;
    private boolean gap;
    private String speaker = "";
    private Optional<Draft> open = Optional.empty();
    private Optional<Line> item = Optional.empty();

    private ReadPaste(String text, Clues clues, Optional<LocalDate> start) {
        for (var written : text.split("\n", -1)) {
            lines.add(Line.of(lines.size() + 1, written));
        }
        this.clues = clues;
        this.calendar = new Calendar(start);
        this.talk = new Talk(lines, clues);
    }

    /**
     * @param text of at most {@link #LONGEST} characters; more is cut
     * @param start the day of lines before any date; times stay without a day if it is not known
     * @param near a day not far from the incident, for dates without a year
     */
    public static Pasted read(String text, Optional<LocalDate> start, LocalDate near) {
        var clean = text.substring(0, Math.min(text.length(), LONGEST))
                .replace("\r\n", "\n")
                .replaceAll("[\r\u2028\u0085]", "\n")
                .replace('\u00a0', ' ')
                .replaceAll("[\u200b\ufeff]", "");
        return new ReadPaste(clean, Clues.of(start.orElse(near)).reading(clean), start).read(clean);
    }

    private Pasted read(String text) {
        var head = lines.stream().filter(line -> !line.written().isBlank()).findFirst();
        var delimiter = head.flatMap(line -> Cells.delimiter(line.written()));
        if (delimiter.isPresent()) {
            var table = Cells.csv(text, delimiter.get());
            layout++;
            table(table.get(0).cells(), table.subList(1, table.size()));
            at = lines.size();
        }
        while (at < lines.size()) {
            next(lines.get(at));
        }
        close();
        return new Pasted(rows, proposals, List.copyOf(unread.values()), layout, used);
    }

    private void next(Line line) {
        if (!line.isTooLong() && isTable(line)) {
            bars();
            return;
        }
        at++;
        if (line.isFence()) {
            fenced = !fenced;
            layout++;
        } else if (!line.written().isBlank()) {
            understand(line);
        }
        gap = line.written().isBlank();
    }

    private boolean isTable(Line line) {
        var next = at + 1 < lines.size() ? lines.get(at + 1).written() : "";
        return Cells.isBarred(line.written())
                || line.written().contains("|") && Cells.isRuler(next) && next.contains("|");
    }

    private void bars() {
        close();
        var table = new ArrayList<Cells.Row>();
        var first = at;
        for (; at < lines.size() && (at == first || Cells.isRow(lines.get(at).written())); at++) {
            var written = lines.get(at).written();
            if (Cells.isRuler(written)) {
                layout++;
            } else {
                table.add(new Cells.Row(at + 1, 1, Cells.barred(written)));
            }
        }
        if (!table.isEmpty()) {
            layout++;
            table(table.get(0).cells(), table.subList(1, table.size()));
        }
        gap = true;
    }

    private void table(List<String> headings, List<Cells.Row> table) {
        var columns = new Tables(headings, clues, calendar);
        var work = columns.tellsOnlyWork() || part == Part.ACTIONS && columns.tellsWork();
        for (var row : table) {
            if (row.isBlank()) {
                layout += row.lines();
            } else if (work) {
                proposals.add(columns.work(row));
                used += row.lines();
            } else if (columns.tellsTimes()) {
                rows.add(new Row(row.line(), columns.entry(row).entry()));
                used += row.lines();
            } else {
                leave(lines.get(row.line() - 1));
            }
        }
    }

    private void understand(Line line) {
        if (fenced || line.isTooLong() || Talk.isNoise(line.text())) {
            follow(line);
        } else if (line.isRule() || isDivider(line) || isZone(line) || isTitle(line)) {
            layout++;
        } else if (!isWork(line) && !isSpeaker(line) && !isLeading(line) && !isTrailing(line)) {
            follow(line);
        }
    }

    private boolean isDivider(Line line) {
        var bare = DIVIDER.matcher(line.text());
        var ruled = bare.matches();
        var dated = WhenReader.lead(ruled ? bare.group(1) : line.text(), clues)
                .filter(lead -> lead.when().day().isPresent())
                .filter(lead -> ruled && lead.rest().matches("\\d{4}|") || lead.isDayAlone());
        dated.ifPresent(lead -> {
            close();
            var day = lead.when().day().orElseThrow();
            calendar.turnTo(lead.rest().isEmpty() ? day : day.withYear(Integer.parseInt(lead.rest())));
        });
        return dated.isPresent();
    }

    private boolean isZone(Line line) {
        var states = line.text().length() < FARTHEST_TIME + 20
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
        var named = (line.isTimelineTitle() || line.isActionsTitle()) && line.isTitle();
        var next = part != Part.ANY && !line.bullet() && gap && line.isTitle();
        if (timed || !line.heading() && !named && !next) {
            return false;
        }
        close();
        speaker = "";
        part = line.isTimelineTitle() ? Part.TIMELINE : line.isActionsTitle() ? Part.ACTIONS : Part.ANY;
        return true;
    }

    private boolean isWork(Line line) {
        var marked = Work.marked(line.number(), line.text());
        if (marked.isEmpty() && item.filter(above -> isMore(line, above)).isPresent()) {
            more(line);
            return true;
        }
        var work = line.box() || part == Part.ACTIONS && line.bullet()
                ? marked.or(() -> Optional.of(Work.proposal(line.number(), line.text())))
                : marked;
        work.ifPresent(proposal -> {
            open.filter(head -> head.chat && head.isEmpty()).ifPresent(this::drop);
            close();
            propose(proposal);
            used++;
            item = Optional.of(line);
        });
        return work.isPresent();
    }

    /** Who spoke and when is no row if what they said is work. */
    private void drop(Draft head) {
        layout += head.lines().size();
        open = Optional.empty();
    }

    private boolean isMore(Line line, Line above) {
        return line.indent() > above.indent() || !gap && !line.bullet() && part == Part.ACTIONS;
    }

    /** A line below a proposal says more of the same work. */
    private void more(Line line) {
        var last = proposals.remove(proposals.size() - 1);
        var words = last.text() + "\n" + (line.bullet() ? "– " : "") + line.text();
        proposals.add(new Proposal(last.line(), words, last.owner(), last.due()));
        used++;
    }

    private void propose(Proposal proposal) {
        if (!proposal.text().isBlank()) {
            proposals.add(proposal);
        }
    }

    /** A chat's line with nothing but who spoke and when; what was said follows. */
    private boolean isSpeaker(Line line) {
        var said =
                line.bullet() || line.heading() || !isFollowed() ? Optional.<Talk.Said>empty() : talk.head(line.text());
        said.ifPresent(head -> speak(line, head));
        return said.isPresent();
    }

    private boolean isFollowed() {
        return at < lines.size() && !lines.get(at).written().isBlank();
    }

    private boolean isLeading(Line line) {
        var lead = WhenReader.lead(line.text(), clues).filter(found -> isLead(line, found));
        lead.ifPresent(found -> {
            if (found.rest().isEmpty()) {
                nameAbove(line);
                begin(line, found.when(), true);
            } else {
                talk.said(found)
                        .or(() -> introduced(found))
                        .ifPresentOrElse(said -> speak(line, said), () -> plain(line, found));
            }
        });
        return lead.isPresent();
    }

    /** A date alone begins a row only where something sets it apart; prose begins with dates as well. */
    private static boolean isLead(Line line, Lead lead) {
        return lead.when().time().isPresent() || line.bullet() || lead.separated() || line.heading();
    }

    /** A time in brackets with nothing but a name behind it; what was said follows. */
    private Optional<Talk.Said> introduced(Lead lead) {
        var follows =
                isFollowed() && WhenReader.lead(lines.get(at).text(), clues).isEmpty();
        return lead.bracketed() && follows && Talk.isName(lead.rest())
                ? Optional.of(new Talk.Said(lead.rest(), lead.when(), ""))
                : Optional.empty();
    }

    /** Some chats put the name into a line of its own. */
    private void nameAbove(Line line) {
        var above = unread.get(line.number() - 1);
        if (above != null && Talk.isName(above.text())) {
            unread.remove(above.line());
            layout++;
            speaker = above.text();
        }
    }

    private boolean isNameAbove(Line line) {
        return Talk.isName(line.text())
                && isFollowed()
                && WhenReader.lead(lines.get(at).text(), clues)
                        .filter(lead ->
                                lead.rest().isEmpty() && lead.when().time().isPresent())
                        .isPresent();
    }

    private void speak(Line line, Talk.Said said) {
        speaker = Work.plain(said.who());
        begin(line, said.when(), true).fact(said.words());
    }

    private void plain(Line line, Lead lead) {
        var goesOn = lead.bracketed() && !speaker.isEmpty();
        speaker = goesOn ? speaker : "";
        begin(line, lead.when(), goesOn).fact(lead.rest());
    }

    /** An item of a list with its time at the end: {@code First detected 2026-11-18 10:42}. */
    private boolean isTrailing(Line line) {
        var day = ISO_DAY.matcher(line.text());
        if (!line.bullet() || !day.find() || day.start() == 0 || day.start() > FARTHEST_TIME) {
            return false;
        }
        var lead = WhenReader.lead(line.text().substring(day.start()), clues)
                .filter(found -> ASIDE.matcher(found.rest()).matches());
        lead.ifPresent(found -> {
            speaker = "";
            begin(line, found.when(), false)
                    .fact(line.text().substring(0, day.start()).replaceAll("[\\s:：–—-]+$", ""))
                    .context(found.rest());
        });
        return lead.isPresent();
    }

    private Draft begin(Line line, When when, boolean chat) {
        close();
        var draft = new Draft(line, calendar.place(when), chat ? speaker : "", chat);
        open = Optional.of(draft);
        return draft;
    }

    /** A line that says nothing of its own belongs to the row above it, or to nothing. */
    private void follow(Line line) {
        if (isNameAbove(line) || open.filter(draft -> belongs(line, draft)).isEmpty()) {
            close();
            leave(line);
            return;
        }
        var draft = open.orElseThrow();
        draft.also(line);
        if (draft.isEmpty() || draft.chat || !line.bullet()) {
            draft.fact(line.text());
        } else {
            draft.context(line.text());
        }
    }

    private boolean belongs(Line line, Draft draft) {
        var near = line.indent() > draft.indent || !gap && !line.bullet();
        return draft.chat ? !Talk.isNoise(line.text()) : near;
    }

    private void leave(Line line) {
        unread.put(line.number(), new Unread(line.number(), line.written().strip()));
    }

    private void close() {
        open.ifPresent(draft -> {
            if (draft.isEmpty()) {
                draft.lines().forEach(this::leave);
            } else {
                used += draft.lines().size();
                settle(draft);
            }
        });
        open = Optional.empty();
        item = Optional.empty();
    }

    /** What somebody says is to be done is work and no event; work that is only mentioned is both. */
    private void settle(Draft draft) {
        var work = Work.marked(draft.line, draft.said());
        if (work.isPresent()) {
            propose(work.get());
        } else {
            rows.add(new Row(draft.line, draft.entry()));
            Work.within(draft.line, draft.said()).ifPresent(this::propose);
        }
    }
}
