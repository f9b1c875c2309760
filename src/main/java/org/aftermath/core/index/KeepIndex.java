package org.aftermath.core.index;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/** Keeps the lines in step with records and pages. Doing the same twice changes nothing. */
@Writes
public final class KeepIndex {

    private static final int BATCH = 500;

    private final Index index;
    private final PageTraits pages;

    public KeepIndex(Index index, PageTraits pages) {
        this.index = index;
        this.pages = pages;
    }

    /** The record was stored, or the labels of its page changed. Joins the caller's transaction. */
    public void of(Postmortem stored) {
        pages.ofPage(stored.pageId()).ifPresent(traits -> index.keep(Line.of(stored, traits)));
    }

    /** Goes through all records once, for lines that are missing or were written by an older version of ours. */
    public void all(Postmortems postmortems, Transactions transactions) {
        var batch = batch(postmortems, transactions, Optional.empty());
        while (!batch.isEmpty()) {
            batch.forEach(each ->
                    transactions.within(() -> postmortems.ofPage(each.pageId()).ifPresent(this::of)));
            batch = batch(
                    postmortems,
                    transactions,
                    Optional.of(batch.get(batch.size() - 1).pageId()));
        }
    }

    private static List<Postmortem> batch(Postmortems postmortems, Transactions transactions, Optional<Long> cursor) {
        return transactions.within(() -> postmortems.list(PostmortemFilter.ALL, cursor, BATCH));
    }
}
