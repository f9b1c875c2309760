package org.aftermath.confluence.admin;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.Stewards;
import org.aftermath.host.screen.Screens;
import org.aftermath.host.screen.Sudo;

/**
 * The settings of the site or, with {@code key}, of a space, for those who administer it: 404 for a space that one may
 * not see, 403 for everybody else. Changes go through REST.
 */
@LicensedOnly
public final class SettingsScreen extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Stewards stewards;
    private final transient SettingsView view;
    private final transient Screens screens;
    private final transient Sudo sudo;

    public SettingsScreen(Stewards stewards, SettingsView view, Screens screens, Sudo sudo) {
        this.stewards = stewards;
        this.view = view;
        this.screens = screens;
        this.sudo = sudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var place = Optional.ofNullable(request.getParameter("key"))
                .map(Place::space)
                .orElse(Place.SITE);
        switch (stewards.over(place)) {
            case UNKNOWN -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case MAY_NOT -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case MAY -> show(place, request, response);
        }
    }

    /** Administrators of the site confirm who they are; those of a space need not, as in the rest of its tools. */
    private void show(Place place, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!place.isSite() || sudo.confirmed(request, response)) {
            screens.show(response, "settings/screen", "settings-resources", view.of(place));
        }
    }
}
