package org.aftermath.core.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.aftermath.core.paste.Pasted.Proposal;
import org.aftermath.core.paste.Pasted.Row;
import org.aftermath.core.paste.Pasted.Unread;
import org.aftermath.core.timeline.Entry;

/** What became of each line. Not for sharing. */
final class Account {

    private final List<Row> rows = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final TreeMap<Integer, Unread> unread = new TreeMap<>();
    private int layout;
    private int used;

    void layout(int lines) {
        layout += lines;
    }

    void use(int lines) {
        used += lines;
    }

    void tell(int line, Entry entry) {
        rows.add(new Row(line, entry));
    }

    void propose(Proposal proposal) {
        if (!proposal.text().isBlank()) {
            proposals.add(proposal);
        }
    }

    /** A line below the last proposal says more of the same work. */
    void proposeMore(Line line) {
        var last = proposals.remove(proposals.size() - 1);
        var words = last.text() + "\n" + (line.bullet() ? "– " : "") + line.text();
        proposals.add(new Proposal(last.line(), words, last.owner(), last.due()));
        used++;
    }

    void leave(Line line) {
        unread.put(line.number(), new Unread(line.number(), line.written().strip()));
    }

    Optional<Unread> unread(int line) {
        return Optional.ofNullable(unread.get(line));
    }

    /** A line that was left turns out to mean something. */
    void takeBack(Unread line) {
        unread.remove(line.line());
    }

    Pasted pasted() {
        return new Pasted(rows, proposals, List.copyOf(unread.values()), layout, used);
    }
}
