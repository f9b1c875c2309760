package sandbox.page;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import sandbox.host.Host;
import sandbox.plugin.PluginLoader;

/** The caught letters, for everybody who may log in, and the installed plugins, for administrators. */
public final class AdminPages {

    private static final int LETTERS = 200;

    private AdminPages() {}

    public static void open(Host host, PluginLoader plugins) {
        host.web().servlet("/admin/mail", new MailPage(host));
        host.web().servlet("/admin/plugins", new PluginsPage(host, plugins));
    }

    private static final class MailPage extends HttpServlet {

        private static final long serialVersionUID = 1;
        private final transient Host host;

        MailPage(Host host) {
            this.host = host;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var values = Map.of("letters", host.mailbox().letters(LETTERS));
            host.layout()
                    .page(
                            request,
                            response,
                            host.texts().text("sandbox.mail"),
                            "atl.admin",
                            "sandbox/page/mail.vm",
                            values);
        }
    }

    @AdminOnly
    private static final class PluginsPage extends HttpServlet {

        private static final long serialVersionUID = 1;
        private final transient Host host;
        private final transient PluginLoader plugins;

        PluginsPage(Host host, PluginLoader plugins) {
            this.host = host;
            this.plugins = plugins;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var values = Map.of("plugins", plugins.installed());
            host.layout()
                    .page(
                            request,
                            response,
                            host.texts().text("sandbox.plugins"),
                            "atl.admin",
                            "sandbox/page/plugins.vm",
                            values);
        }
    }
}
