package org.aftermath.confluence.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

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
import java.lang.reflect.Modifier;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.aftermath.confluence.page.PageStories;
import org.aftermath.core.page.FollowPage;
import org.aftermath.core.page.PageStory;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.upkeep.ForgetPage;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.FakePeople;
import org.aftermath.support.PlainTransactions;
import org.junit.Before;
import org.junit.Test;

public class PageListenerTest {

    private final EventPublisher events = mock();
    private final PageStories stories = mock();
    private final FollowPage follow = mock();
    private final ForgetPage forget = mock();
    private final TimeZoneManager zones = mock();
    private final Page page = mock();
    private final PageStory story =
            new PageStory(new PageFacts(42, "INC", "Title", "https://wiki.example/42"), Optional.empty(), List.of());
    private final PageListener listener = new PageListener(
            events, stories, follow, forget, new FakeActingUser().loggedIn("sre"), zones, new PlainTransactions());

    @Before
    public void aCurrentPage() {
        when(page.getId()).thenReturn(42L);
        when(page.isCurrent()).thenReturn(true);
        when(stories.of(page)).thenReturn(story);
        when(zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("Asia/Tokyo"));
    }

    @Test
    public void tellsWhoSavedWhatAndInWhichZone() {
        listener.updated(of(PageUpdateEvent.class));

        verify(follow).saved(story, Optional.of(FakePeople.ref("sre")), ZoneId.of("Asia/Tokyo"));
    }

    @Test
    public void leavesDraftsAlone() {
        when(page.isDraft()).thenReturn(true);

        listener.created(of(PageCreateEvent.class));

        verify(follow, never()).saved(any(), any(), any());
    }

    @Test
    public void tellsThatAPageIsGone() {
        listener.trashed(of(PageTrashedEvent.class));

        verify(follow).gone(42);
        verify(forget).trashed(42);
    }

    @Test
    public void tellsThatAPageCameBack() {
        listener.restored(of(PageRestoreEvent.class));

        verify(follow).saved(story, Optional.of(FakePeople.ref("sre")), ZoneId.of("Asia/Tokyo"));
        verify(forget).restored(42);
    }

    @Test
    public void forgetsAPageThatIsRemoved() {
        listener.removed(of(PageRemoveEvent.class));

        verify(forget).removed(42);
        verify(follow, never()).gone(42);
    }

    @Test
    public void tellsWhereThePagesBelowWentToo() {
        Page below = mock();
        var facts = new PageFacts(43, "OTHER", "Below", "https://wiki.example/43");
        when(page.getDescendants()).thenReturn(List.of(below));
        when(stories.facts(below)).thenReturn(facts);

        listener.moved(of(PageMoveEvent.class));

        verify(follow).told(facts);
    }

    @Test
    public void listensOnlyWhileItIsOpen() {
        listener.open();
        verify(events).register(listener);

        listener.close();
        verify(events).unregister(listener);
    }

    @Test
    public void hearsEveryKindOfPageEventThroughPublicMethods() {
        var heard = Arrays.stream(PageListener.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .toList();

        assertThat(heard).hasSize(7).allMatch(method -> Modifier.isPublic(method.getModifiers()));
        assertThat(heard).allMatch(method -> PageEvent.class.isAssignableFrom(method.getParameterTypes()[0]));
    }

    private <T extends PageEvent> T of(Class<T> type) {
        T event = mock(type);
        when(event.getPage()).thenReturn(page);
        return event;
    }
}
