package org.aftermath.core.showing;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.support.FakePages;
import org.aftermath.support.InMemoryPostmortems;
import org.junit.Before;
import org.junit.Test;

public class ListPostmortemsTest {

    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final FakePages pages = new FakePages();
    private final ListPostmortems listing = new ListPostmortems(postmortems, pages);

    @Before
    public void fivePostmortems() {
        for (var page = 1; page <= 5; page++) {
            postmortems.add(aPostmortem().onPage(page).build());
            pages.add(page);
        }
    }

    @Test
    public void goesThroughAllOfThemNewestFirst() {
        var first = list(Optional.empty());
        var second = list(first.next());
        var third = list(second.next());

        assertThat(first.postmortems()).extracting(Postmortem::pageId).containsExactly(5L, 4L);
        assertThat(second.postmortems()).extracting(Postmortem::pageId).containsExactly(3L, 2L);
        assertThat(third.postmortems()).extracting(Postmortem::pageId).containsExactly(1L);
        assertThat(third.next()).isEmpty();
    }

    @Test
    public void fillsUpWithLaterOnesWhenSomeAreHidden() {
        pages.hide(5);
        pages.hide(3);

        var first = list(Optional.empty());

        assertThat(first.postmortems()).extracting(Postmortem::pageId).containsExactly(4L, 2L);
        assertThat(list(first.next()).postmortems())
                .extracting(Postmortem::pageId)
                .containsExactly(1L);
    }

    @Test
    public void endsAtOnceForSomebodyWhoSeesNothing() {
        for (var page = 1; page <= 5; page++) {
            pages.hide(page);
        }

        assertThat(list(Optional.empty())).isEqualTo(new ListPostmortems.Slice(java.util.List.of(), Optional.empty()));
    }

    private ListPostmortems.Slice list(Optional<Long> cursor) {
        return listing.list(PostmortemFilter.ALL, cursor, 2);
    }
}
