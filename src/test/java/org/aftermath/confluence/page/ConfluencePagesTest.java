package org.aftermath.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.aftermath.confluence.people.ConfluenceActingUser;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.ticket.Site;
import org.junit.Before;
import org.junit.Test;

public class ConfluencePagesTest {

    private final PageManager manager = mock();
    private final PermissionManager permissions = mock();
    private final ConfluenceActingUser acting = mock();
    private final ConfluenceUser user = mock();
    private final Page page = mock();
    private final ConfluencePages pages = new ConfluencePages(manager, permissions, acting, new Wiki());

    @Before
    public void aPageThatTheUserMayRead() {
        when(acting.confluenceUser()).thenReturn(user);
        when(manager.getPage(42)).thenReturn(page);
        when(page.getId()).thenReturn(42L);
        when(page.getSpaceKey()).thenReturn("INC");
        when(page.getTitle()).thenReturn("Title");
        when(page.isCurrent()).thenReturn(true);
        when(permissions.hasPermission(same(user), any(), same(page)))
                .thenAnswer(call -> call.getArgument(1) == Permission.VIEW);
    }

    @Test
    public void showsAPageThatTheUserMaySee() {
        assertThat(pages.visible(42)).contains(new PageFacts(42, "INC", "Title", "https://wiki.example/42"));
    }

    @Test
    public void hidesUnknownPages() {
        assertThat(pages.visible(43)).isEmpty();
        assertThat(pages.editable(43)).isFalse();
    }

    @Test
    public void hidesPagesThatTheUserMayNotSee() {
        when(permissions.hasPermission(any(), any(), any())).thenReturn(false);

        assertThat(pages.visible(42)).isEmpty();
        assertThat(pages.editable(42)).isFalse();
    }

    @Test
    public void hidesPagesInTheTrash() {
        when(page.isDeleted()).thenReturn(true);

        assertThat(pages.visible(42)).isEmpty();
    }

    @Test
    public void hidesOldVersions() {
        when(page.isCurrent()).thenReturn(false);

        assertThat(pages.visible(42)).isEmpty();
    }

    private static final class Wiki implements Site {

        @Override
        public String pageUrl(long pageId) {
            return "https://wiki.example/" + pageId;
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    }
}
