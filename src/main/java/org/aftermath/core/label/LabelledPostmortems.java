package org.aftermath.core.label;

import java.util.Optional;
import org.aftermath.core.postmortem.ForwardingPostmortems;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;

/** Keeps what pages are found by true, whoever changes a record and wherever. */
public final class LabelledPostmortems extends ForwardingPostmortems {

    private final PageLabels labels;

    public LabelledPostmortems(Postmortems store, PageLabels labels) {
        super(store);
        this.labels = labels;
    }

    @Override
    public Postmortem add(Postmortem postmortem) {
        var added = super.add(postmortem);
        labels.keep(added);
        return added;
    }

    @Override
    public Optional<Postmortem> update(Postmortem postmortem) {
        var updated = super.update(postmortem);
        updated.ifPresent(labels::keep);
        return updated;
    }
}
