package org.aftermath.core.notice;

import java.time.Clock;
import java.util.Optional;
import org.aftermath.core.notice.OwnerNotices.Notice;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.ForwardingPostmortems;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.Postmortems;

/**
 * Notes down who is to be told of a postmortem, whoever changes it and wherever: the owner who was named, or the incident
 * commander as long as nobody is (G03). Who names themselves knows it already and is told by mail alone.
 */
public final class WatchedPostmortems extends ForwardingPostmortems {

    private final OwnerNotices notices;
    private final News news;
    private final ActingUser acting;
    private final Clock clock;

    public WatchedPostmortems(Postmortems store, OwnerNotices notices, News news, ActingUser acting, Clock clock) {
        super(store);
        this.notices = notices;
        this.news = news;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public Postmortem add(Postmortem postmortem) {
        var added = super.add(postmortem);
        note(Optional.empty(), added);
        return added;
    }

    @Override
    public Optional<Postmortem> update(Postmortem postmortem) {
        var before = ofPage(postmortem.pageId());
        var updated = super.update(postmortem);
        updated.ifPresent(now -> note(before, now));
        return updated;
    }

    private void note(Optional<Postmortem> before, Postmortem now) {
        Concern.whom(now).filter(person -> isNew(before, now, person)).ifPresent(person -> tell(now, person));
    }

    private static boolean isNew(Optional<Postmortem> before, Postmortem now, UserRef person) {
        return before.flatMap(was -> Concern.of(was, person))
                .filter(concern -> Concern.of(now, person).equals(Optional.of(concern)))
                .isEmpty();
    }

    private void tell(Postmortem postmortem, UserRef person) {
        var now = clock.instant();
        notices.ask(new Notice(postmortem.pageId(), person, 0), now);
        if (!acting.current().equals(Optional.of(person))) {
            news.tell(new News.Item(postmortem.pageId(), person, now));
        }
    }
}
