package org.aftermath.core.paste;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.timeline.Entry;

/**
 * What a pasted text says. Every line of it that is not blank went into a row, a proposal, the layout (headings, lines of
 * dashes, dates and zones that hold for what follows), or stands among the unread.
 *
 * @param layout how many lines only say how the others are meant
 * @param used how many lines rows and proposals are made of
 */
public record Pasted(List<Row> rows, List<Proposal> proposals, List<Unread> unread, int layout, int used) {

    /** @param line where the row begins in the text, from 1 */
    public record Row(int line, Entry entry) {}

    /**
     * Work that somebody named: it becomes a proposed follow-up (G22).
     *
     * @param owner as written, which may name nobody; may be empty
     */
    public record Proposal(int line, String text, String owner, Optional<LocalDate> due) {

        /** A day as people write one, year first; empty for anything else. */
        public static Optional<LocalDate> day(String written) {
            return Work.day(written);
        }
    }

    /** A line that means nothing to us. */
    public record Unread(int line, String text) {}

    public Pasted {
        rows = List.copyOf(rows);
        proposals = List.copyOf(proposals);
        unread = List.copyOf(unread);
    }
}
