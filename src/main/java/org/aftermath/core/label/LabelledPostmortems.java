package org.aftermath.core.label;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.postmortem.Postmortems;

/** Keeps the labels of pages true, whoever changes a record and wherever. */
public final class LabelledPostmortems implements Postmortems {

    private final Postmortems store;
    private final PageLabels labels;

    public LabelledPostmortems(Postmortems store, PageLabels labels) {
        this.store = store;
        this.labels = labels;
    }

    @Override
    public Postmortem add(Postmortem postmortem) {
        var added = store.add(postmortem);
        labels.keep(added.pageId(), Labels.of(added));
        return added;
    }

    @Override
    public Optional<Postmortem> update(Postmortem postmortem) {
        var updated = store.update(postmortem);
        updated.ifPresent(now -> labels.keep(now.pageId(), Labels.of(now)));
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
