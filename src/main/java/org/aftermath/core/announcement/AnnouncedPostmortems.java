package org.aftermath.core.announcement;

import java.util.Optional;
import java.util.function.Consumer;
import org.aftermath.core.postmortem.ForwardingPostmortems;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;

/** Notes down that the tracker is to hear of a change, whoever makes it and wherever. */
public final class AnnouncedPostmortems extends ForwardingPostmortems {

    private final Announcements announcements;
    private final Consumer<Postmortem> hearing;

    public AnnouncedPostmortems(Postmortems store, Announcements announcements) {
        this(store, announcements, added -> {});
    }

    /** @param hearing of new records; the tracker knows nothing of those yet */
    public AnnouncedPostmortems(Postmortems store, Announcements announcements, Consumer<Postmortem> hearing) {
        super(store);
        this.announcements = announcements;
        this.hearing = hearing;
    }

    @Override
    public Postmortem add(Postmortem postmortem) {
        var added = super.add(postmortem);
        hearing.accept(added);
        return added;
    }

    @Override
    public Optional<Postmortem> update(Postmortem postmortem) {
        var updated = super.update(postmortem);
        updated.ifPresent(now -> announcements.ask(now.pageId()));
        return updated;
    }
}
