package sandbox.confluence.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.event.events.content.page.PageEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import sandbox.confluence.content.Fault;
import sandbox.confluence.support.ConfluenceRule;

public class PagesForPluginsTest {

    @ClassRule
    public static final ConfluenceRule SITE = new ConfluenceRule();

    private final PageManager pages = SITE.host().service(PageManager.class);
    private final UserAccessor users = SITE.host().service(UserAccessor.class);

    @Before
    public void actAsSomebody() {
        AuthenticatedUserThreadLocal.set(users.getUserByName("sre"));
    }

    @After
    public void actAsNobody() {
        AuthenticatedUserThreadLocal.reset();
    }

    @Test
    public void savesNewVersionsAndTellsOfThemWithTheOriginal() {
        Page page = page("Versions");
        Ears ears = new Ears();
        SITE.host().listen(ears);

        pages.saveNewVersion(
                page, changed -> changed.setBodyAsString("<p>2</p>"), DefaultSaveContext.SUPPRESS_NOTIFICATIONS);

        assertThat(page.getVersion()).isEqualTo(2);
        assertThat(page.getLastModifier().getName()).isEqualTo("sre");
        assertThat(pages.getPage(page.getId()).getBodyAsString()).isEqualTo("<p>2</p>");
        assertThat(pages.getOtherVersion(page, 1).getBodyAsString()).isEqualTo("<p>1</p>");
        PageUpdateEvent event = (PageUpdateEvent) ears.heard.get(0);
        assertThat(event.getOriginalPage().getBodyAsString()).isEqualTo("<p>1</p>");
        assertThat(event.getPage().getVersion()).isEqualTo(2);
        assertThat(event.isSuppressNotifications()).isTrue();
    }

    @Test
    public void refusesToSaveWhatSomebodyElseSavedMeanwhile() {
        Page mine = page("Race");
        Page theirs = pages.getPage(mine.getId());
        pages.saveNewVersion(theirs, changed -> changed.setBodyAsString("<p>theirs</p>"));

        assertThatThrownBy(() -> pages.saveNewVersion(mine, changed -> changed.setBodyAsString("<p>mine</p>")))
                .isInstanceOf(Fault.class);
    }

    @Test
    public void knowsTheTreeLabelsAndRestrictions() {
        Page parent = page("Tree");
        Page child = new Page();
        child.setTitle("Leaf");
        child.setSpace(parent.getSpace());
        child.setBodyAsString("");
        parent.addChild(child);
        pages.saveContentEntity(child, DefaultSaveContext.DEFAULT);
        SITE.host().service(LabelManager.class).addLabel(child, new Label("sev-2"));
        parent.addPermission(ContentPermission.createUserPermission(ContentPermission.VIEW_PERMISSION, "sre"));

        assertThat(parent.getChildren()).containsExactly(child);
        assertThat(child.getAncestors()).endsWith(parent);
        assertThat(child.getLabels()).containsExactly(new Label("sev-2"));
        PermissionManager permissions = SITE.host().service(PermissionManager.class);
        assertThat(permissions.hasPermission(users.getUserByName("sre"), Permission.VIEW, child))
                .isTrue();
        assertThat(permissions.hasPermission(users.getUserByName("engineer"), Permission.VIEW, child))
                .isFalse();
        assertThat(permissions.hasPermission(
                        users.getUserByName("admin"), Permission.ADMINISTER, PermissionManager.TARGET_SYSTEM))
                .isTrue();
        assertThat(permissions.hasPermission(null, Permission.VIEW, parent.getSpace()))
                .isFalse();
    }

    @Test
    public void readsAndRewritesMacros() throws Exception {
        XhtmlContent xhtml = SITE.host().service(XhtmlContent.class);
        String storage =
                "<p>a</p><ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">x</ac:parameter></ac:structured-macro>";
        DefaultConversionContext context = new DefaultConversionContext(new PageContext(page("Macros")));
        List<String> names = new ArrayList<>();

        xhtml.handleMacroDefinitions(storage, context, macro -> names.add(macro.getName()));
        String updated = xhtml.updateMacroDefinitions(storage, context, macro -> {
            macro.setParameter("title", "y");
            return macro;
        });

        assertThat(names).containsExactly("status");
        assertThat(updated).startsWith("<p>a</p>").contains("<ac:parameter ac:name=\"title\">y</ac:parameter>");
        assertThat(xhtml.convertStorageToView(updated, context)).contains(">y</span>");
    }

    private static Page page(String title) {
        String id = SITE.page(title, "<p>1</p>");
        assertThat(SITE.host().service(SpaceManager.class).getSpace("INC").getName())
                .isEqualTo("Incidents");
        return SITE.host().service(PageManager.class).getPage(Long.parseLong(id));
    }

    /** Hears of pages. */
    public static final class Ears {

        private final List<PageEvent> heard = new ArrayList<>();

        @EventListener
        public void hear(PageEvent event) {
            heard.add(event);
        }
    }
}
