package org.aftermath.confluence.event;

import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import org.aftermath.core.index.KeepIndex;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.job.Listener;

/** Hears of labels, so that lists know them at once. Pages that are no postmortems cost a look-up by their id. */
public final class LabelListener extends Listener {

    private final Postmortems postmortems;
    private final KeepIndex index;
    private final Transactions transactions;

    public LabelListener(EventPublisher events, Postmortems postmortems, KeepIndex index, Transactions transactions) {
        super(events);
        this.postmortems = postmortems;
        this.index = index;
        this.transactions = transactions;
    }

    @EventListener
    public void added(LabelAddEvent event) {
        follow(event.getLabelled());
    }

    @EventListener
    public void removed(LabelRemoveEvent event) {
        follow(event.getLabelled());
    }

    private void follow(Labelable labelled) {
        if (labelled instanceof Page page) {
            attend(() ->
                    transactions.within(() -> postmortems.ofPage(page.getId()).ifPresent(index::of)));
        }
    }
}
