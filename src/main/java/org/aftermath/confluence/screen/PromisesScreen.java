package org.aftermath.confluence.screen;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.text.Message;
import org.aftermath.host.screen.Screens;
import org.aftermath.host.text.Translator;

/** Everything that is promised and open, for everybody as far as they see it; with {@code key} of one space. It asks over REST. */
@LicensedOnly
public final class PromisesScreen extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final List<String> WORDS =
            List.of("title", "about", "wishes", "which", "late", "all", "space", "show", "none", "more");

    private final transient Translator translator;
    private final transient Screens screens;

    public PromisesScreen(Translator translator, Screens screens) {
        this.translator = translator;
        this.screens = screens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var view = new HashMap<String, Object>();
        WORDS.forEach(word -> view.put(word, translator.say(Message.of("aftermath.promises." + word))));
        view.put("wishesUrl", request.getContextPath() + "/plugins/servlet/aftermath/settings?mine=true");
        Optional.ofNullable(request.getParameter("key")).ifPresent(key -> view.put("spaceKey", key));
        screens.show(response, "promises/screen", "settings-resources", view);
    }
}
