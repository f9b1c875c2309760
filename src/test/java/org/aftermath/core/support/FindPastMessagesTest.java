package org.aftermath.core.support;

import static org.aftermath.support.MessageBuilder.aMessage;
import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.message.PastFilter;
import org.aftermath.support.FakePages;
import org.aftermath.support.InMemoryMessages;
import org.aftermath.support.InMemoryPostmortems;
import org.junit.Test;

public class FindPastMessagesTest {

    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final InMemoryMessages messages = new InMemoryMessages(postmortems);
    private final FakePages pages = new FakePages();
    private final FindPastMessages past = new FindPastMessages(messages, pages);

    @Test
    public void leavesOutPagesThatTheReaderMayNotSee() {
        given(1, 2, 3);
        pages.hide(2);

        assertThat(found(Optional.empty(), 10)).containsExactly(3L, 1L);
    }

    @Test
    public void goesOnWhereItEnded() {
        given(1, 2, 3);

        var first = past.find(PastFilter.ALL, Optional.empty(), 2);

        assertThat(first.next()).contains(2L);
        assertThat(found(first.next(), 2)).containsExactly(1L);
        assertThat(past.find(PastFilter.ALL, first.next(), 2).next()).isEmpty();
    }

    @Test
    public void looksAtABoundedNumber() {
        for (var page = 1L; page <= 600; page++) {
            given(page);
            pages.hide(page);
        }

        var slice = past.find(PastFilter.ALL, Optional.empty(), 25);

        assertThat(slice.messages()).isEmpty();
        assertThat(slice.next()).contains(101L);
    }

    private void given(long... ids) {
        for (var id : ids) {
            pages.add(id);
            postmortems.add(aPostmortem().onPage(id).build());
            messages.keep(aMessage().onPage(id).approved().build());
        }
    }

    private List<Long> found(Optional<Long> cursor, int limit) {
        return past.find(PastFilter.ALL, cursor, limit).messages().stream()
                .map(each -> each.message().pageId())
                .toList();
    }
}
