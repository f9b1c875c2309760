package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aftermath.core.ticket.Announcements;
import org.aftermath.core.ticket.Announcements.Announcement;
import org.junit.Test;

public abstract class AnnouncementsContract {

    private final Announcements announcements = announcements();

    /** A list with nothing on it. */
    protected abstract Announcements announcements();

    @Test
    public void waitsInTheOrderOfAsking() {
        announcements.ask(7);
        announcements.ask(3);
        announcements.ask(7);

        assertThat(pages()).containsExactly(7L, 3L, 7L);
        assertThat(announcements.waiting(2)).hasSize(2);
    }

    @Test
    public void settlesExactlyWhatWasTold() {
        announcements.ask(7);
        var told = announcements.waiting(10);
        announcements.ask(7);

        announcements.settle(told);
        announcements.settle(List.of());

        assertThat(pages()).containsExactly(7L);
        assertThat(announcements.waiting(10)).doesNotContainAnyElementsOf(told);
    }

    @Test
    public void forgetsAPage() {
        announcements.ask(7);
        announcements.ask(70);

        announcements.forget(7);

        assertThat(pages()).containsExactly(70L);
    }

    private List<Long> pages() {
        return announcements.waiting(10).stream().map(Announcement::pageId).toList();
    }
}
