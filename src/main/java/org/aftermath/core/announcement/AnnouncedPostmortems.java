package org.aftermath.core.announcement;

import java.util.Optional;
import org.aftermath.core.postmortem.ForwardingPostmortems;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;

/** Notes down that the tracker is to hear of a change, whoever makes it and wherever. */
public final class AnnouncedPostmortems extends ForwardingPostmortems {

    private final Announcements announcements;

    public AnnouncedPostmortems(Postmortems store, Announcements announcements) {
        super(store);
        this.announcements = announcements;
    }

    @Override
    public Optional<Postmortem> update(Postmortem postmortem) {
        var updated = super.update(postmortem);
        updated.ifPresent(now -> announcements.ask(now.pageId()));
        return updated;
    }
}
