package sandbox.webresource;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /download/batch/<complete key>.js} and {@code /download/batch/<complete key>/<complete key>.js}. */
@UnrestrictedAccess
final class BatchServlet extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(BatchServlet.class);
    private static final long serialVersionUID = 1;

    private final transient WebResourceHost resources;

    BatchServlet(WebResourceHost resources) {
        this.resources = resources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = request.getPathInfo() == null ? "" : request.getPathInfo().replaceAll("^.*/", "");
        int dot = file.lastIndexOf('.');
        var extension = dot < 0 ? "" : file.substring(dot + 1);
        var text = extension.equals("js") || extension.equals("css")
                ? make(file.substring(0, dot), extension, locale(request))
                : null;
        if (text == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(Files.contentType(file));
        // The address changes with what it stands for.
        response.setHeader("Cache-Control", request.getParameter("v") == null ? "no-cache" : "max-age=31536000");
        response.getWriter().write(text);
    }

    /** A module that cannot be made says so in the page's console and leaves the others alone. */
    private String make(String completeKey, String extension, Locale locale) {
        try {
            return resources.batch(completeKey, extension, locale);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("web resource {} cannot be made", completeKey, e);
            return extension.equals("js")
                    ? "console.error(" + ScriptTexts.quote(completeKey + ": " + e.getMessage()) + ");"
                    : "/* failed, see the host's log */";
        }
    }

    private static Locale locale(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("locale"))
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
                .orElse(Locale.ENGLISH);
    }
}
