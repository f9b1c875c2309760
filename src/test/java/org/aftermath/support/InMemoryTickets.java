package org.aftermath.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Ticket;
import org.aftermath.core.ticket.Tickets;

public final class InMemoryTickets implements Tickets {

    private final Map<FollowUpUid, Known> known = new ConcurrentHashMap<>();
    private final Map<FollowUpUid, Long> sequences = new ConcurrentHashMap<>();
    private volatile Runnable refusal;

    @Override
    public List<Known> ofPage(long pageId) {
        return known.values().stream()
                .filter(each -> each.uid().pageId() == pageId)
                .toList();
    }

    @Override
    public Optional<Known> find(FollowUpUid uid) {
        return Optional.ofNullable(known.get(uid));
    }

    /** The next ticket is refused, as databases do when something else is written meanwhile. */
    public void refuseNext(Runnable meanwhile) {
        refusal = meanwhile;
    }

    @Override
    public boolean keep(Ticket ticket) {
        var meanwhile = refusal;
        if (meanwhile != null) {
            refusal = null;
            meanwhile.run();
            throw new IllegalStateException("refused");
        }
        return isNews(ticket.uid(), ticket.sequence(), new Known(ticket.uid(), Optional.of(ticket), Optional.empty()));
    }

    @Override
    public boolean lose(FollowUpUid uid, long sequence, Message problem) {
        return isNews(uid, sequence, new Known(uid, Optional.empty(), Optional.of(problem)));
    }

    private synchronized boolean isNews(FollowUpUid uid, long sequence, Known news) {
        if (sequences.getOrDefault(uid, Long.MIN_VALUE) >= sequence) {
            return false;
        }
        sequences.put(uid, sequence);
        known.put(uid, news);
        return true;
    }

    @Override
    public void keepProblem(FollowUpUid uid, Message problem) {
        known.merge(
                uid,
                new Known(uid, Optional.empty(), Optional.of(problem)),
                (before, unused) -> new Known(uid, before.ticket(), Optional.of(problem)));
    }

    @Override
    public void clearProblem(FollowUpUid uid) {
        known.computeIfPresent(uid, (unused, before) -> new Known(uid, before.ticket(), Optional.empty()));
    }

    @Override
    public void forget(long pageId) {
        known.keySet().removeIf(uid -> uid.pageId() == pageId);
        sequences.keySet().removeIf(uid -> uid.pageId() == pageId);
    }
}
