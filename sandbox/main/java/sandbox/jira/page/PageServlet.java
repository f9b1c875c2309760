package sandbox.jira.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;

/** Finds the page for a path below a servlet's own. */
final class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Room room;
    private final transient Function<String, Page> pages;

    /** @param pages gives {@code null} where there is no page */
    PageServlet(Room room, Function<String, Page> pages) {
        this.room = room;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = new Visit(room, request, response);
        Page page = pages.apply(visit.rest());
        if (page == null) {
            visit.notFound();
        } else {
            page.get(visit);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var visit = new Visit(room, request, response);
        Page page = pages.apply(visit.rest());
        if (page == null) {
            visit.notFound();
        } else {
            page.post(visit);
        }
    }
}
