package org.aftermath.confluence.screen;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.aftermath.confluence.macro.IndexView;
import org.aftermath.host.screen.Screens;

/** All postmortems that its reader may see, in one place. A form without a script: what it finds has an address. */
@LicensedOnly
public final class IndexScreen extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient IndexView view;
    private final transient Screens screens;

    public IndexScreen(IndexView view, Screens screens) {
        this.view = view;
        this.screens = screens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        screens.show(response, "index/list", "index-resources", view.alone(name -> value(request, name)));
    }

    /** A name may be given several times. */
    private static String value(HttpServletRequest request, String name) {
        return String.join(
                ",", Optional.ofNullable(request.getParameterValues(name)).orElse(new String[0]));
    }
}
