package org.aftermath.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.aftermath.core.message.ExternalMessage;
import org.aftermath.core.message.MessageState;
import org.aftermath.core.message.Messages;
import org.aftermath.core.message.PastFilter;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.postmortem.Postmortems;

public final class InMemoryMessages implements Messages {

    private final Map<Long, ExternalMessage> byPage = new ConcurrentHashMap<>();
    private final Postmortems postmortems;

    public InMemoryMessages(Postmortems postmortems) {
        this.postmortems = postmortems;
    }

    @Override
    public ExternalMessage ofPage(long pageId) {
        return byPage.getOrDefault(pageId, ExternalMessage.none(pageId));
    }

    @Override
    public synchronized Optional<ExternalMessage> keep(ExternalMessage message) {
        if (ofPage(message.pageId()).version() != message.version()) {
            return Optional.empty();
        }
        var stored = message.stored(message.version() + 1);
        byPage.put(message.pageId(), stored);
        return Optional.of(stored);
    }

    @Override
    public List<ExternalMessage> past(PastFilter filter, Optional<Long> cursor, int limit) {
        var hits = new PostmortemFilter(
                Optional.empty(),
                filter.severity(),
                filter.service(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return postmortems.list(hits, cursor, Integer.MAX_VALUE).stream()
                .map(Postmortem::pageId)
                .map(this::ofPage)
                .filter(message -> message.state() != MessageState.DRAFT)
                .limit(limit)
                .toList();
    }

    @Override
    public void forget(long pageId) {
        byPage.remove(pageId);
    }
}
