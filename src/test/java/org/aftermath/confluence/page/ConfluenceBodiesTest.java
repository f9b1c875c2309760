package org.aftermath.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import org.aftermath.confluence.people.ConfluenceActingUser;
import org.aftermath.core.page.PageBody;
import org.aftermath.core.text.Message;
import org.aftermath.core.ticket.Site;
import org.aftermath.support.PlainTransactions;
import org.aftermath.support.Translators;
import org.junit.Before;
import org.junit.Test;

public class ConfluenceBodiesTest {

    private static final Message COMMENT = Message.of("comment");
    private static final PageBody READ = new PageBody(42, 3, "<p>old</p>");

    private final PageManager manager = mock();
    private final PermissionManager permissions = mock();
    private final ConfluenceActingUser acting = mock();
    private final I18nResolver texts = mock();
    private final Page page = mock();
    private final ConfluenceBodies bodies = new ConfluenceBodies(
            new ConfluencePages(manager, permissions, acting, mock(Site.class)),
            manager,
            new PlainTransactions(),
            Translators.plain(texts));

    @Before
    public void aPageThatTheUserMayChange() {
        ConfluenceUser user = mock();
        when(acting.confluenceUser()).thenReturn(user);
        when(permissions.hasPermission(same(user), any(), same(page))).thenReturn(true);
        when(manager.getPage(42)).thenReturn(page);
        when(page.getId()).thenReturn(42L);
        when(page.getVersion()).thenReturn(3);
        when(page.isCurrent()).thenReturn(true);
        when(page.getBodyAsString()).thenReturn("<p>old</p>");
        when(texts.getText(any(), any(Serializable[].class))).thenReturn("Said");
        doAnswer(call -> {
                    call.<Modification<Page>>getArgument(1).modify(page);
                    return null;
                })
                .when(manager)
                .saveNewVersion(same(page), any(), any());
    }

    @Test
    public void readsTheNewestVersion() {
        assertThat(bodies.newest(42)).contains(READ);
    }

    @Test
    public void hidesWhatTheUserMayNotChange() {
        when(permissions.hasPermission(any(), any(), any())).thenReturn(false);

        assertThat(bodies.newest(42)).isEmpty();
        assertThat(bodies.save(READ, "<p>new</p>", COMMENT)).isFalse();
        verify(manager, never()).saveNewVersion(any(), any(), any());
    }

    @Test
    public void savesTextAndComment() {
        assertThat(bodies.save(READ, "<p>new</p>", COMMENT)).isTrue();

        verify(page).setBodyAsString("<p>new</p>");
        verify(page).setVersionComment("Said");
    }

    @Test
    public void savesNothingOverAnotherVersion() {
        when(page.getVersion()).thenReturn(4);

        assertThat(bodies.save(READ, "<p>new</p>", COMMENT)).isFalse();
        verify(manager, never()).saveNewVersion(any(), any(), any());
    }

    @Test
    public void losesARaceThatTheHostDecides() {
        doAnswer(call -> {
                    when(page.getVersion()).thenReturn(4);
                    throw new IllegalStateException("stale");
                })
                .when(manager)
                .saveNewVersion(any(), any(), any());

        assertThat(bodies.save(READ, "<p>new</p>", COMMENT)).isFalse();
    }

    @Test
    public void hidesNoOtherFailure() {
        doAnswer(call -> {
                    throw new IllegalStateException("broken");
                })
                .when(manager)
                .saveNewVersion(any(), any(), any());

        assertThatThrownBy(() -> bodies.save(READ, "<p>new</p>", COMMENT)).hasMessage("broken");
    }
}
