package sandbox.webresource;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /download/resources/<complete key>/<name>}: a single file that a descriptor offers. */
@UnrestrictedAccess
final class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Files files;

    FileServlet(Files files) {
        this.files = files;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        int slash = path.indexOf('/');
        var url = slash < 0
                ? null
                : files.find(path.substring(0, slash), path.substring(slash + 1))
                        .orElse(null);
        if (url == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(Files.contentType(url.getPath()));
        response.setHeader("Cache-Control", "max-age=3600");
        try (var stream = url.openStream()) {
            stream.transferTo(response.getOutputStream());
        }
    }
}
