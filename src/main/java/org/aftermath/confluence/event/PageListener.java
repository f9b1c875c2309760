package org.aftermath.confluence.event;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import org.aftermath.confluence.page.PageStories;
import org.aftermath.core.page.FollowPage;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.upkeep.ForgetPage;
import org.aftermath.core.work.Transactions;
import org.aftermath.host.job.Listener;
import org.jspecify.annotations.Nullable;

/**
 * Hears of pages in the thread and the transaction that changes them, as the user who does. Whether the copy of a page
 * or its original comes with a copy is nothing to rely on: both are looked at like any saved page.
 */
public final class PageListener extends Listener {

    private final PageStories stories;
    private final FollowPage follow;
    private final ForgetPage forget;
    private final ActingUser acting;
    private final TimeZoneManager zones;
    private final Transactions transactions;

    public PageListener(
            EventPublisher events,
            PageStories stories,
            FollowPage follow,
            ForgetPage forget,
            ActingUser acting,
            TimeZoneManager zones,
            Transactions transactions) {
        super(events);
        this.stories = stories;
        this.follow = follow;
        this.forget = forget;
        this.acting = acting;
        this.zones = zones;
        this.transactions = transactions;
    }

    @EventListener
    public void created(PageCreateEvent event) {
        saved(event);
    }

    @EventListener
    public void updated(PageUpdateEvent event) {
        saved(event);
    }

    @EventListener
    public void copied(PageCopyEvent event) {
        saved(event);
    }

    @EventListener
    public void moved(PageMoveEvent event) {
        saved(event);
        @Nullable Page page = event.getPage();
        if (page != null) {
            within(() -> page.getDescendants().forEach(below -> follow.told(stories.facts(below))));
        }
    }

    @EventListener
    public void restored(PageRestoreEvent event) {
        saved(event);
        @Nullable Page page = event.getPage();
        if (page != null) {
            within(() -> forget.restored(page.getId()));
        }
    }

    @EventListener
    public void trashed(PageTrashedEvent event) {
        @Nullable Page page = event.getPage();
        if (page != null) {
            within(() -> {
                follow.gone(page.getId());
                forget.trashed(page.getId());
            });
        }
    }

    @EventListener
    public void removed(PageRemoveEvent event) {
        @Nullable Page page = event.getPage();
        if (page != null) {
            within(() -> forget.removed(page.getId()));
        }
    }

    private void saved(PageEvent event) {
        @Nullable Page page = event.getPage();
        if (page != null && page.isCurrent() && !page.isDraft()) {
            within(() -> follow.saved(
                    stories.of(page), acting.current(), zones.getUserTimeZone().toZoneId()));
        }
    }

    private void within(Runnable work) {
        attend(() -> transactions.within(work));
    }
}
