package org.aftermath.core.index;

import java.util.Optional;
import org.aftermath.core.postmortem.ForwardingPostmortems;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;

/** Keeps the lines of the index true, whoever changes a record and wherever. */
public final class IndexedPostmortems extends ForwardingPostmortems {

    private final KeepIndex keeping;

    public IndexedPostmortems(Postmortems store, KeepIndex keeping) {
        super(store);
        this.keeping = keeping;
    }

    @Override
    public Postmortem add(Postmortem postmortem) {
        var added = super.add(postmortem);
        keeping.of(added);
        return added;
    }

    @Override
    public Optional<Postmortem> update(Postmortem postmortem) {
        var updated = super.update(postmortem);
        updated.ifPresent(keeping::of);
        return updated;
    }
}
