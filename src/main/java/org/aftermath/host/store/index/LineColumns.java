package org.aftermath.host.store.index;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.DBParam;
import org.aftermath.core.index.Line;
import org.aftermath.core.index.Terms;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.host.store.Columns;
import org.jspecify.annotations.Nullable;

/** What a line looks like in its row. */
final class LineColumns {

    /** Lines that were written in another way are written anew at night. */
    private static final String VERSION = "|v=2|";

    private final Line line;
    private final Postmortem postmortem;
    private final Set<String> terms;
    private final Set<String> pairs;

    LineColumns(Line line) {
        this.line = line;
        this.postmortem = line.postmortem();
        this.terms = Terms.of(line);
        this.pairs = Terms.pairs(line);
    }

    long pageId() {
        return postmortem.pageId();
    }

    long sortAt() {
        return line.at().toEpochMilli();
    }

    /** All that the line is found by. */
    Set<String> terms() {
        var all = new TreeSet<>(terms);
        all.addAll(pairs);
        return all;
    }

    DBParam[] toArray() {
        return new Columns()
                .with("PAGE_ID", pageId())
                .with("SORT_AT", sortAt())
                .with("SPACE_KEY", postmortem.spaceKey())
                .with("STATUS_CODE", postmortem.status().name())
                .with("SEVERITY_CODE", postmortem.severity().name())
                .with("KIND_CODE", postmortem.kind().name())
                .with("CAUSE_CODE", postmortem.details().cause().name())
                .with("OWNER_KEY", postmortem.owner().map(UserRef::key))
                .with("LABEL_NAMES", labels())
                .with("TERM_LIST", bars())
                .with("WORD_LIST", Terms.words(line))
                .toArray();
    }

    void writeTo(LineRow row) {
        row.setSortAt(sortAt());
        row.setSpaceKey(postmortem.spaceKey());
        row.setStatusCode(postmortem.status().name());
        row.setSeverityCode(postmortem.severity().name());
        row.setKindCode(postmortem.kind().name());
        row.setCauseCode(postmortem.details().cause().name());
        row.setOwnerKey(owner());
        row.setLabelNames(orNothing(labels()));
        row.setTermList(orNothing(bars()));
        row.setWordList(orNothing(Terms.words(line)));
    }

    boolean differFrom(LineRow row) {
        return row.getSortAt() != sortAt()
                || !Columns.text(row.getSpaceKey()).equals(postmortem.spaceKey())
                || !row.getStatusCode().equals(postmortem.status().name())
                || !row.getSeverityCode().equals(postmortem.severity().name())
                || !row.getKindCode().equals(postmortem.kind().name())
                || !row.getCauseCode().equals(postmortem.details().cause().name())
                || !Objects.equals(row.getOwnerKey(), owner())
                || !Columns.text(row.getLabelNames()).equals(labels())
                || !Columns.text(row.getTermList()).equals(bars())
                || !Columns.text(row.getWordList()).equals(Terms.words(line));
    }

    private @Nullable String owner() {
        return postmortem.owner().map(UserRef::key).orElse(null);
    }

    private String labels() {
        return String.join("\n", line.labels());
    }

    private String bars() {
        return VERSION + String.join("|", terms) + "|";
    }

    private static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }
}
