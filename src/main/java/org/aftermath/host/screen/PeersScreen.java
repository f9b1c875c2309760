package org.aftermath.host.screen;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.user.UserManager;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * How it stands between the two products and what could not be delivered, for system administrators of either. The
 * page asks over REST and goes on asking.
 */
@LicensedOnly
public final class PeersScreen extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient UserManager users;
    private final transient PeersView view;
    private final transient Screens screens;
    private final transient Sudo sudo;

    public PeersScreen(UserManager users, PeersView view, Screens screens, Sudo sudo) {
        this.users = users;
        this.view = view;
        this.screens = screens;
        this.sudo = sudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var user = users.getRemoteUserKey();
        if (user == null || !users.isSystemAdmin(user)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (sudo.confirmed(request, response)) {
            screens.show(response, "peers/screen", "peers-resources", view.words());
        }
    }
}
