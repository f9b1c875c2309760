package org.aftermath.confluence.event;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.confluence.labels.Labelable;
import com.atlassian.confluence.pages.Page;
import com.atlassian.event.api.EventPublisher;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.index.KeepIndex;
import org.aftermath.core.index.PageTraits;
import org.aftermath.support.InMemoryIndex;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.PlainTransactions;
import org.junit.Before;
import org.junit.Test;

public class LabelListenerTest {

    private final EventPublisher events = mock();
    private final Page page = mock();
    private final LabelAddEvent added = mock();
    private final LabelRemoveEvent removed = mock();
    private final Set<String> hanging = new HashSet<>();
    private final InMemoryIndex index = new InMemoryIndex();
    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final LabelListener listener = new LabelListener(
            events,
            postmortems,
            new KeepIndex(index, id -> Optional.of(new PageTraits.Traits(Instant.EPOCH, hanging))),
            new PlainTransactions());

    @Before
    public void aPostmortemWithALabel() {
        postmortems.add(aPostmortem().build());
        when(page.getId()).thenReturn(42L);
        when(added.getLabelled()).thenReturn(page);
        when(removed.getLabelled()).thenReturn(page);
        hanging.add("database");
    }

    @Test
    public void aLabelIsFoundAtOnceAndNoMoreOnceItIsGone() {
        listener.added(added);
        assertThat(labels()).containsExactly("database");

        hanging.clear();
        listener.removed(removed);
        assertThat(labels()).isEmpty();
    }

    @Test
    public void whatIsNoPostmortemIsNoneOfItsBusiness() {
        when(page.getId()).thenReturn(7L);
        listener.added(added);
        when(added.getLabelled()).thenReturn(mock(Labelable.class));
        listener.added(added);

        assertThat(index.scan(IndexFilter.ALL, Optional.empty(), 9)).isEmpty();
    }

    @Test
    public void listensUntilItIsClosed() {
        listener.open();
        verify(events).register(listener);
        listener.close();
        verify(events).unregister(listener);
    }

    private Set<String> labels() {
        return index.scan(IndexFilter.ALL, Optional.empty(), 9).get(0).labels();
    }
}
