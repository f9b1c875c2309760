package sandbox.confluence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import sandbox.confluence.Site;

/**
 * {@code /exportword?pageId=…}: a page as the document that Word opens. With the sandbox's own {@code outputType} the same
 * page as it is rendered for another purpose, to look at in a browser.
 */
public final class ExportPage extends Screen {

    private static final long serialVersionUID = 1;

    public ExportPage(Site site) {
        super(site);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = site().desk().visible(id(request, "pageId"));
        var purpose = Optional.ofNullable(request.getParameter("outputType"));
        response.setContentType((purpose.isPresent() ? "text/html" : "application/vnd.ms-word") + ";charset=UTF-8");
        if (purpose.isEmpty()) {
            response.setHeader("Content-Disposition", "attachment; filename=\"page-" + page.id() + ".doc\"");
        }
        var title = Entities.escape(page.title());
        response.getWriter()
                .write("<!DOCTYPE html><html><head><meta charset=\"UTF-8\"><title>" + title
                        + "</title></head><body><h1>" + title + "</h1>"
                        + site().view().html(page, purpose.orElse("word")) + "</body></html>");
    }
}
