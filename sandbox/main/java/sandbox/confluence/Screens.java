package sandbox.confluence;

import java.util.List;
import sandbox.confluence.web.AdminPage;
import sandbox.confluence.web.CommentPage;
import sandbox.confluence.web.CreatePage;
import sandbox.confluence.web.CreateSpacePage;
import sandbox.confluence.web.DashboardPage;
import sandbox.confluence.web.Display;
import sandbox.confluence.web.EditPage;
import sandbox.confluence.web.ExportPage;
import sandbox.confluence.web.HistoryPage;
import sandbox.confluence.web.PlacePage;
import sandbox.confluence.web.RemovePage;
import sandbox.confluence.web.Screen;
import sandbox.confluence.web.SearchPage;
import sandbox.confluence.web.SpaceAdminPage;
import sandbox.confluence.web.TinyLink;
import sandbox.confluence.web.TrashPage;
import sandbox.confluence.web.ViewPage;

/** Serves the pages for people. */
final class Screens {

    private Screens() {}

    static void open(Site site) {
        serve(
                site,
                () -> new DashboardPage(site),
                "",
                "/index.action",
                "/dashboard.action",
                "/spacedirectory/view.action");
        serve(site, () -> new Display(site), "/display/*");
        serve(site, () -> new TinyLink(site), "/x/*");
        serve(site, () -> new SearchPage(site), "/dosearchsite.action", "/label/*");
        serve(site, () -> new AdminPage(site), "/admin", "/admin/", "/admin/console.action");
        serve(site, () -> new SpaceAdminPage(site), "/spaces/viewspacesummary.action");
        serve(site, () -> new CreateSpacePage(site), "/spaces/createspace.action");
        openPages(site);
    }

    private static void openPages(Site site) {
        serve(site, () -> new ViewPage(site), "/pages/viewpage.action");
        serve(site, () -> new EditPage(site), "/pages/editpage.action");
        serve(site, () -> new CreatePage(site), "/pages/createpage.action");
        serve(
                site,
                () -> new HistoryPage(site),
                "/pages/viewpreviousversions.action",
                "/pages/diffpagesbyversion.action",
                "/pages/revertpage.action");
        serve(site, () -> new PlacePage(site, true), "/pages/copypage.action");
        serve(site, () -> new PlacePage(site, false), "/pages/movepage.action");
        serve(site, () -> new ExportPage(site), "/exportword");
        serve(site, () -> new RemovePage(site), "/pages/removepage.action");
        serve(site, () -> new TrashPage(site), "/pages/viewtrash.action");
        serve(site, () -> new CommentPage(site), "/pages/doaddcomment.action", "/pages/doremovecomment.action");
    }

    private static void serve(Site site, java.util.function.Supplier<Screen> screen, String... patterns) {
        for (String pattern : List.of(patterns)) {
            site.host().web().servlet(pattern, screen.get());
        }
    }
}
