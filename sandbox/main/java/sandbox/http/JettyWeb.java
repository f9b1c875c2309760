package sandbox.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import java.util.Collection;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import sandbox.rest.RestServlet;

/** The web server of one host, bound to this machine only. */
public final class JettyWeb implements Web, AutoCloseable {

    private final Server server = new Server(new QueuedThreadPool(64, 4));
    private final ServletContextHandler context;
    private final Gate gate;
    private final RestServlet rest;

    /**
     * @param sessionCookie differs between nodes of one product, because browsers do not tell ports apart
     */
    public JettyWeb(
            int port, String contextPath, String sessionCookie, Gate gate, ErrorAnswers errors, RestServlet rest) {
        this.gate = gate;
        this.rest = rest;
        server.addConnector(connector(port));
        context = new ServletContextHandler(contextPath, ServletContextHandler.SESSIONS);
        context.getSessionHandler().setSessionCookie(sessionCookie);
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(org.eclipse.jetty.http.HttpCookie.SameSite.LAX);
        context.getSessionHandler().setMaxInactiveInterval(12 * 60 * 60);
        // Whole pages are sent as form fields.
        context.setMaxFormContentSize(20 * 1024 * 1024);
        context.setErrorHandler(new ErrorPages(errors, contextPath));
        server.setHandler(context);
        context.addServlet(new ServletHolder("rest", rest), "/rest/*");
    }

    /** Filters run in the order they are added, around every request. */
    public void filter(Filter filter) {
        context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    /** Serves a servlet that looks after tokens itself, as servlets of plugins do. */
    public void unguardedForms(String pattern, Servlet servlet) {
        add(pattern, servlet, false);
    }

    @Override
    public void servlet(String pattern, Servlet servlet) {
        add(pattern, servlet, true);
    }

    @Override
    public void rest(String path, Collection<?> resources) {
        rest.addHostResources(path, resources);
    }

    @Override
    public String loginUrl(String returnTo) {
        return gate.loginUrl(returnTo);
    }

    public ServletContext servletContext() {
        return context.getServletContext();
    }

    /** Begins to answer. */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("cannot open port " + port() + ": " + e.getMessage(), e);
        }
    }

    public int port() {
        var connector = (ServerConnector) server.getConnectors()[0];
        return connector.getLocalPort() > 0 ? connector.getLocalPort() : connector.getPort();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    private void add(String pattern, Servlet servlet, boolean checkTokens) {
        context.addServlet(new ServletHolder(new GuardedServlet(servlet, gate, checkTokens)), pattern);
    }

    private ServerConnector connector(int port) {
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(32 * 1024);
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setReuseAddress(true);
        return connector;
    }
}
