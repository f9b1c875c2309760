package sandbox.confluence.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import sandbox.confluence.content.Content;
import sandbox.host.Host;

/** The addresses in answers. */
public final class Addresses {

    private final Host host;

    public Addresses(Host host) {
        this.host = host;
    }

    String base() {
        return host.baseUrl();
    }

    String contextPath() {
        return host.product().contextPath();
    }

    String self(String path) {
        return base() + path;
    }

    /** Where people look at it, below the context path. */
    public static String webUi(Content content) {
        if (!content.isPage()) {
            return "/pages/viewpage.action?pageId=" + content.place().containerId() + "&focusedCommentId="
                    + content.id() + "#comment-" + content.id();
        }
        return isSimple(content.title()) && content.isCurrent()
                ? "/display/" + encode(content.spaceKey()) + "/" + encode(content.title())
                : "/pages/viewpage.action?pageId=" + content.id();
    }

    /** The start of an address that names a page by its title works only for tame titles, as in the genuine host. */
    private static boolean isSimple(String title) {
        return title.matches("[A-Za-z0-9 _.,()!'-]+") && !title.matches("\\.+");
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
