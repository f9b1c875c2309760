package org.aftermath.core.upkeep;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.work.Transactions;
import org.aftermath.core.work.Writes;

/**
 * Lets go of postmortems whose space was deleted: its pages go without a word each. A page that is missing while its space
 * is there is left alone, for it may only be out of sight.
 */
@Writes
public final class ForgetLostPages {

    private static final int BATCH = 500;

    private final Postmortems postmortems;
    private final Whereabouts whereabouts;
    private final ForgetPage forget;
    private final Transactions transactions;

    public ForgetLostPages(
            Postmortems postmortems, Whereabouts whereabouts, ForgetPage forget, Transactions transactions) {
        this.postmortems = postmortems;
        this.whereabouts = whereabouts;
        this.forget = forget;
        this.transactions = transactions;
    }

    /** Goes through all of them once; always empty, because nobody waits for it. */
    public Optional<Duration> run() {
        var spaces = new HashMap<String, Boolean>();
        var batch = batch(Optional.empty());
        while (!batch.isEmpty()) {
            batch.forEach(each -> look(each, spaces));
            batch = batch(Optional.of(batch.get(batch.size() - 1).pageId()));
        }
        return Optional.empty();
    }

    private List<Postmortem> batch(Optional<Long> cursor) {
        return transactions.within(() -> postmortems.list(PostmortemFilter.ALL, cursor, BATCH));
    }

    private void look(Postmortem postmortem, Map<String, Boolean> spaces) {
        var there = spaces.computeIfAbsent(postmortem.spaceKey(), whereabouts::hasSpace);
        if (!there && !whereabouts.hasPage(postmortem.pageId())) {
            transactions.within(() -> forget.removed(postmortem.pageId()));
        }
    }
}
