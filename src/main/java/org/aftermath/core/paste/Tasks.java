package org.aftermath.core.paste;

import java.util.Optional;

/** The lines that name work to do. Not for sharing. */
final class Tasks {

    private final Lines lines;
    private final Layout layout;
    private final OpenRow row;
    private final Account account;
    private Optional<Line> last = Optional.empty();

    Tasks(Lines lines, Layout layout, OpenRow row, Account account) {
        this.lines = lines;
        this.layout = layout;
        this.row = row;
        this.account = account;
    }

    /** Takes a line with a mark, or an item of a list of work, or what says more of the one above. */
    boolean takes(Line line) {
        var marked = Work.marked(line.number(), line.text());
        if (marked.isEmpty() && last.filter(above -> isMore(line, above)).isPresent()) {
            account.proposeMore(line);
            return true;
        }
        var work = line.box() || layout.isOfActions() && line.bullet()
                ? marked.or(() -> Optional.of(Work.proposal(line.number(), line.text())))
                : marked;
        work.ifPresent(proposal -> {
            row.dropHead();
            row.close();
            account.propose(proposal);
            account.use(1);
        });
        last = work.filter(proposal -> !proposal.text().isBlank()).map(proposal -> line);
        return work.isPresent();
    }

    private boolean isMore(Line line, Line above) {
        return line.indent() > above.indent() || !lines.isGap() && !line.bullet() && layout.isOfActions();
    }

    /** Nothing more is said of the last one. */
    void end() {
        last = Optional.empty();
    }
}
