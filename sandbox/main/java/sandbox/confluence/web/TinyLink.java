package sandbox.confluence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import sandbox.confluence.Site;

/** {@code /x/…}: the short address of a page. */
public final class TinyLink extends Screen {

    private static final long serialVersionUID = 1;

    public TinyLink(Site site) {
        super(site);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!code.matches("[0-9a-z]{1,11}")) {
            throw site().desk().faults().noContent(code);
        }
        redirect(response, "/pages/viewpage.action?pageId=" + Long.parseLong(code, 36));
    }
}
