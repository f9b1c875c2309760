package org.aftermath.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aftermath.core.meeting.Invitations;

public final class InMemoryInvitations implements Invitations {

    private final List<Invitation> entries = new ArrayList<>();

    @Override
    public synchronized List<Invitation> ofPage(long pageId) {
        return entries.stream().filter(each -> each.pageId() == pageId).toList();
    }

    @Override
    public synchronized void put(Invitation invitation) {
        remove(invitation);
        entries.add(invitation);
    }

    @Override
    public synchronized void remove(Invitation invitation) {
        entries.removeIf(each -> each.pageId() == invitation.pageId()
                && each.reader().equals(invitation.reader())
                && each.about() == invitation.about());
    }

    @Override
    public synchronized List<Invitation> due(Instant now, int limit) {
        return entries.stream()
                .filter(each -> each.due().filter(due -> !due.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(each -> each.due().orElseThrow()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void forget(long pageId) {
        entries.removeIf(each -> each.pageId() == pageId);
    }
}
