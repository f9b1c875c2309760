package org.aftermath.core.postmortem;

import java.util.List;
import java.util.Optional;

/**
 * Passes everything on to another store. Who wants to know of changes extends this, whoever makes them and wherever, and
 * says what happens besides; it is as safe for several threads as the store is.
 */
public abstract class ForwardingPostmortems implements Postmortems {

    private final Postmortems store;

    protected ForwardingPostmortems(Postmortems store) {
        this.store = store;
    }

    @Override
    public Postmortem add(Postmortem postmortem) {
        return store.add(postmortem);
    }

    @Override
    public Optional<Postmortem> update(Postmortem postmortem) {
        return store.update(postmortem);
    }

    @Override
    public final Optional<Postmortem> ofPage(long pageId) {
        return store.ofPage(pageId);
    }

    @Override
    public final Optional<Postmortem> byId(String id) {
        return store.byId(id);
    }

    @Override
    public final List<Postmortem> list(PostmortemFilter filter, Optional<Long> cursor, int limit) {
        return store.list(filter, cursor, limit);
    }

    @Override
    public final void forget(long pageId) {
        store.forget(pageId);
    }
}
