package sandbox.jira.page;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The icons of priorities, types and statuses; for everybody, because other hosts show them too. */
@UnrestrictedAccess
final class Images extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!path.matches("/icons/([a-z]+/)?[a-z]+\\.svg")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (var image = getClass().getClassLoader().getResourceAsStream("sandbox/jira/images" + path)) {
            if (image == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("image/svg+xml");
            response.setHeader("Cache-Control", "public, max-age=86400");
            image.transferTo(response.getOutputStream());
        }
    }
}
