package org.aftermath.core.paste;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.timeline.Calendar;
import org.aftermath.core.timeline.Clues;

/**
 * Reads a pasted text: logs of Slack, Teams and IRC, status pages, CSV, lists, tables and whole reports, in English and
 * Japanese. Each line that is not blank is a row's, a proposal's, layout, or among the unread; time and memory grow with
 * the text alone.
 */
public final class ReadPaste {

    /** More is not read; whoever offers a text checks it first. */
    public static final int LONGEST = 100_000;

    private final Account account = new Account();
    private final Lines lines;
    private final Clues clues;
    private final Calendar calendar;
    private final OpenRow row;
    private final Layout layout;
    private final Tasks tasks;
    private final Openings openings;

    private ReadPaste(String text, Clues clues, Optional<LocalDate> start) {
        this.lines = new Lines(text);
        this.clues = clues;
        this.calendar = new Calendar(start);
        this.row = new OpenRow(account, calendar);
        this.layout = new Layout(lines, clues, calendar, row);
        this.tasks = new Tasks(lines, layout, row, account);
        this.openings = new Openings(lines, clues, row, account);
    }

    /**
     * @param text of at most {@link #LONGEST} characters; more is cut
     * @param start the day of lines before any date; times stay without a day if it is not known
     * @param clues how dates are meant that leave something out
     */
    public static Pasted read(String text, Optional<LocalDate> start, Clues clues) {
        var clean = text.substring(0, Math.min(text.length(), LONGEST))
                .replace("\r\n", "\n")
                .replaceAll("[\r\u2028\u0085]", "\n")
                .replace('\u00a0', ' ')
                .replaceAll("[\u200b\ufeff]", "");
        return new ReadPaste(clean, clues, start).read(clean);
    }

    private Pasted read(String text) {
        var head =
                lines.all().stream().filter(line -> !line.written().isBlank()).findFirst();
        head.flatMap(line -> Cells.delimiter(line.written())).ifPresent(delimiter -> csv(text, delimiter));
        while (!lines.isDone()) {
            next(lines.next());
        }
        row.close();
        return account.pasted();
    }

    private void next(Line line) {
        if (!line.isTooLong() && isTable(line)) {
            bars(line);
        } else if (layout.isFence(line)) {
            account.layout(1);
        } else if (!line.written().isBlank()) {
            understand(line);
        }
    }

    private void understand(Line line) {
        if (layout.isFenced() || line.isTooLong() || Talk.isNoise(line.text())) {
            follow(line);
        } else if (layout.takes(line)) {
            tasks.end();
            account.layout(1);
        } else if (!tasks.takes(line)) {
            tasks.end();
            open(line);
        }
    }

    private void open(Line line) {
        if (!openings.takes(line)) {
            follow(line);
        }
    }

    /** A line that says nothing of its own belongs to the row above it, or to nothing. */
    private void follow(Line line) {
        if (openings.isNameAbove(line) || !row.takes(line, lines.isGap())) {
            row.close();
            tasks.end();
            account.leave(line);
        }
    }

    private void csv(String text, char delimiter) {
        var table = new Csv(text, delimiter).rows();
        account.layout(table.get(0).lines());
        table(table);
        lines.skip();
    }

    private boolean isTable(Line line) {
        var below = lines.ahead().map(Line::written).orElse("");
        return Cells.isBarred(line.written())
                || line.written().contains("|") && Cells.isRuler(below) && below.contains("|");
    }

    private void bars(Line first) {
        row.close();
        tasks.end();
        var table = new ArrayList<Cells.Row>();
        for (var line = first; ; line = lines.next()) {
            if (Cells.isRuler(line.written())) {
                account.layout(1);
            } else {
                table.add(new Cells.Row(line.number(), 1, Cells.barred(line.written())));
            }
            if (lines.ahead().filter(next -> Cells.isRow(next.written())).isEmpty()) {
                break;
            }
        }
        if (!table.isEmpty()) {
            account.layout(1);
            table(table);
        }
    }

    /** @param table with its headings */
    private void table(List<Cells.Row> table) {
        var columns = new Tables(table.get(0).cells(), clues, calendar);
        var work = columns.tellsOnlyWork() || layout.isOfActions() && columns.tellsWork();
        for (var cells : table.subList(1, table.size())) {
            if (cells.isBlank()) {
                account.layout(cells.lines());
            } else if (work || columns.tellsTimes()) {
                account.use(cells.lines());
                tell(cells, columns, work);
            } else {
                leave(cells);
            }
        }
    }

    private void leave(Cells.Row cells) {
        lines.all().stream()
                .skip(cells.line() - 1L)
                .filter(line -> !line.written().isBlank())
                .limit(cells.lines())
                .forEach(account::leave);
    }

    private void tell(Cells.Row cells, Tables columns, boolean work) {
        if (work) {
            account.propose(columns.work(cells));
        } else {
            account.tell(cells.line(), columns.entry(cells).entry());
        }
    }
}
