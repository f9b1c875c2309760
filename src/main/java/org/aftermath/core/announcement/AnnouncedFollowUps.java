package org.aftermath.core.announcement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.FollowUps;

/** Notes down that the tracker is to hear of a page whose follow-ups changed. */
public final class AnnouncedFollowUps implements FollowUps {

    private final FollowUps store;
    private final Announcements announcements;
    private final BiConsumer<List<FollowUp>, List<FollowUp>> hearing;

    public AnnouncedFollowUps(FollowUps store, Announcements announcements) {
        this(store, announcements, (before, now) -> {});
    }

    /** @param hearing what a page had before, and has now */
    public AnnouncedFollowUps(
            FollowUps store, Announcements announcements, BiConsumer<List<FollowUp>, List<FollowUp>> hearing) {
        this.store = store;
        this.announcements = announcements;
        this.hearing = hearing;
    }

    @Override
    public List<FollowUp> replace(long pageId, List<FollowUp> followUps) {
        var before = store.replace(pageId, followUps);
        if (!before.equals(followUps)) {
            announcements.ask(pageId);
            var now = followUps.stream().map(FollowUp::uid).collect(Collectors.toSet());
            before.stream().map(FollowUp::uid).filter(uid -> !now.contains(uid)).forEach(announcements::ask);
            hearing.accept(before, followUps);
        }
        return before;
    }

    @Override
    public List<FollowUp> ofPage(long pageId) {
        return store.ofPage(pageId);
    }

    @Override
    public Optional<FollowUp> find(FollowUpUid uid) {
        return store.find(uid);
    }

    @Override
    public boolean standElsewhere(long pageId, Set<String> macroIds) {
        return store.standElsewhere(pageId, macroIds);
    }

    @Override
    public void forget(long pageId) {
        store.forget(pageId);
    }
}
