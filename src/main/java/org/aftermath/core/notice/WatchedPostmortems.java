package org.aftermath.core.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.notice.OwnerNotices.Notice;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.postmortem.Postmortems;

/** Notes down that an owner is to be told, whoever names them and wherever: once for each naming. */
public final class WatchedPostmortems implements Postmortems {

    private final Postmortems store;
    private final OwnerNotices notices;
    private final Clock clock;

    public WatchedPostmortems(Postmortems store, OwnerNotices notices, Clock clock) {
        this.store = store;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Postmortem add(Postmortem postmortem) {
        var added = store.add(postmortem);
        note(Optional.empty(), added);
        return added;
    }

    @Override
    public Optional<Postmortem> update(Postmortem postmortem) {
        var before = store.ofPage(postmortem.pageId()).flatMap(Postmortem::owner);
        var updated = store.update(postmortem);
        updated.ifPresent(now -> note(before, now));
        return updated;
    }

    private void note(Optional<UserRef> before, Postmortem now) {
        now.owner()
                .filter(owner -> !before.equals(Optional.of(owner)))
                .ifPresent(owner -> notices.ask(new Notice(now.pageId(), owner, 0), clock.instant()));
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
