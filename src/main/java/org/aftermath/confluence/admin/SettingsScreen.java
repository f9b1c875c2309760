package org.aftermath.confluence.admin;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.Stewards;
import org.aftermath.host.screen.Screens;
import org.aftermath.host.screen.Sudo;

/**
 * The settings of the site or, with {@code key}, of a space, for those who administer it, and with {@code mine} what
 * everybody may set for themselves: 404 for a space that one may
 * not see, 403 for everybody else. Changes go through REST.
 */
@LicensedOnly
public final class SettingsScreen extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient Stewards stewards;
    private final transient SettingsView view;
    private final transient Screens screens;
    private final transient Sudo sudo;
    private final transient ActingUser acting;

    public SettingsScreen(Stewards stewards, SettingsView view, Screens screens, Sudo sudo, ActingUser acting) {
        this.stewards = stewards;
        this.view = view;
        this.screens = screens;
        this.sudo = sudo;
        this.acting = acting;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var place = place(request);
        switch (stewards.over(place)) {
            case UNKNOWN -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case MAY_NOT -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
            case MAY -> show(place, request, response);
        }
    }

    private Place place(HttpServletRequest request) {
        var mine = Optional.ofNullable(request.getParameter("mine"))
                .flatMap(unused -> acting.current())
                .map(Place::person);
        return mine.orElseGet(() -> Optional.ofNullable(request.getParameter("key"))
                .map(Place::space)
                .orElse(Place.SITE));
    }

    /** Administrators of the site confirm who they are; those of a space need not, as in the rest of its tools. */
    private void show(Place place, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!place.isSite() || sudo.confirmed(request, response)) {
            screens.show(response, "settings/screen", "settings-resources", view.of(place));
        }
    }
}
