package org.aftermath.core.ticket;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.postmortem.Postmortems;

/** Notes down that the tracker is to hear of a change, whoever makes it and wherever. */
public final class AnnouncedPostmortems implements Postmortems {

    private final Postmortems store;
    private final Announcements announcements;

    public AnnouncedPostmortems(Postmortems store, Announcements announcements) {
        this.store = store;
        this.announcements = announcements;
    }

    @Override
    public Postmortem add(Postmortem postmortem) {
        return store.add(postmortem);
    }

    @Override
    public Optional<Postmortem> update(Postmortem postmortem) {
        var updated = store.update(postmortem);
        updated.ifPresent(now -> announcements.ask(now.pageId()));
        return updated;
    }

    @Override
    public Optional<Postmortem> ofPage(long pageId) {
        return store.ofPage(pageId);
    }

    @Override
    public Optional<Postmortem> byId(String id) {
        return store.byId(id);
    }

    @Override
    public List<Postmortem> list(PostmortemFilter filter, Optional<Long> cursor, int limit) {
        return store.list(filter, cursor, limit);
    }

    @Override
    public void forget(long pageId) {
        store.forget(pageId);
    }
}
