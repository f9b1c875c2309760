package org.aftermath.contract;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.facts.IncidentTimes;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.support.PostmortemBuilder;
import org.junit.Test;

public abstract class PostmortemListContract {

    private static final Instant MONDAY = Instant.parse("2026-11-16T10:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-20T10:00:00Z");
    private static final PostmortemFilter ALL = PostmortemFilter.ALL;

    private final Postmortems postmortems = postmortems();

    /** A store with nothing in it. */
    protected abstract Postmortems postmortems();

    @Test
    public void listsTheNewestFirstAndGoesOnAfterTheCursor() {
        for (var page = 1; page <= 5; page++) {
            given(aPostmortem().onPage(page));
        }

        assertThat(pages(ALL, Optional.empty(), 3)).containsExactly(5L, 4L, 3L);
        assertThat(pages(ALL, Optional.of(3L), 3)).containsExactly(2L, 1L);
    }

    @Test
    public void filtersByStatusSeverityAndSpace() {
        given(aPostmortem().onPage(1).in(Status.CLOSED));
        given(aPostmortem().onPage(2).of(Severity.SEV_3));
        given(aPostmortem().onPage(3).inSpace("ABC"));

        assertThat(pages(filter(Optional.of(Status.CLOSED), Optional.empty(), Optional.empty())))
                .containsExactly(1L);
        assertThat(pages(filter(Optional.empty(), Optional.of(Severity.SEV_3), Optional.empty())))
                .containsExactly(2L);
        assertThat(pages(filter(Optional.empty(), Optional.empty(), Optional.of("ABC"))))
                .containsExactly(3L);
        assertThat(pages(filter(Optional.of(Status.CLOSED), Optional.of(Severity.SEV_3), Optional.empty())))
                .isEmpty();
    }

    @Test
    public void filtersByServiceExactlyButInAnyCase() {
        given(aPostmortem().onPage(1).hitting("card_api", "search"));
        given(aPostmortem().onPage(2).hitting("cardXapi"));

        assertThat(pages(hitting("CARD_API"))).containsExactly(1L);
        assertThat(pages(hitting("card%"))).isEmpty();
    }

    @Test
    public void filtersByWhenTheIncidentStarted() {
        given(aPostmortem().onPage(1).startedAt(MONDAY));
        given(aPostmortem().onPage(2).startedAt(FRIDAY));
        given(aPostmortem().onPage(3).at(IncidentTimes.UNKNOWN));

        assertThat(pages(started(Optional.of(MONDAY), Optional.of(FRIDAY)))).containsExactly(1L);
        assertThat(pages(started(Optional.of(FRIDAY), Optional.empty()))).containsExactly(2L);
        assertThat(pages(started(Optional.empty(), Optional.empty()))).containsExactly(3L, 2L, 1L);
    }

    @Test
    public void forgetsServicesThatAreNoLongerNamed() {
        var before = given(aPostmortem().hitting("checkout"));
        postmortems.update(aPostmortem().hitting("search").build().stored(before.version()));

        assertThat(pages(hitting("checkout"))).isEmpty();
        assertThat(pages(hitting("search"))).containsExactly(42L);
    }

    private Postmortem given(PostmortemBuilder postmortem) {
        return postmortems.add(postmortem.build());
    }

    private List<Long> pages(PostmortemFilter filter) {
        return pages(filter, Optional.empty(), 10);
    }

    private List<Long> pages(PostmortemFilter filter, Optional<Long> cursor, int limit) {
        return postmortems.list(filter, cursor, limit).stream()
                .map(Postmortem::pageId)
                .toList();
    }

    private static PostmortemFilter filter(
            Optional<Status> status, Optional<Severity> severity, Optional<String> space) {
        return new PostmortemFilter(status, severity, Optional.empty(), space, Optional.empty(), Optional.empty());
    }

    private static PostmortemFilter hitting(String service) {
        return new PostmortemFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(service),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static PostmortemFilter started(Optional<Instant> from, Optional<Instant> to) {
        return new PostmortemFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), from, to);
    }
}
