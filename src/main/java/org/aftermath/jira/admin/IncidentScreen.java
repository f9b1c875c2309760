package org.aftermath.jira.admin;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.sal.api.user.UserManager;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftermath.core.text.Message;
import org.aftermath.host.screen.Screens;
import org.aftermath.host.screen.Sudo;
import org.aftermath.host.text.Translator;

/** What an incident is in this Jira, for its administrators to see and change (P13). */
@LicensedOnly
public final class IncidentScreen extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final List<String> WORDS = List.of(
            "title", "about", "types", "severities", "priority", "severity", "least", "space", "anywhere", "save");

    private final transient UserManager users;
    private final transient Translator translator;
    private final transient Screens screens;
    private final transient Sudo sudo;

    public IncidentScreen(UserManager users, Translator translator, Screens screens, Sudo sudo) {
        this.users = users;
        this.translator = translator;
        this.screens = screens;
        this.sudo = sudo;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var user = users.getRemoteUserKey();
        if (user == null || !users.isAdmin(user)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (sudo.confirmed(request, response)) {
            screens.show(response, "incidents/screen", "incidents-resources", words());
        }
    }

    private Map<String, Object> words() {
        return WORDS.stream()
                .collect(Collectors.toMap(
                        word -> word, word -> translator.say(Message.of("aftermath.incidents." + word))));
    }
}
