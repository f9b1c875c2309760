package sandbox.support;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import sandbox.host.Host;
import sandbox.host.Product;

/** A product small enough to test the kernel with. */
public final class DummyProduct implements Product {

    private final String key;
    private final Consumer<Host> more;

    public DummyProduct(String key, Consumer<Host> more) {
        this.key = key;
        this.more = more;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String displayName() {
        return "Dummy";
    }

    @Override
    public String version() {
        return "10.2.14";
    }

    @Override
    public String buildNumber() {
        return "10214";
    }

    @Override
    public String contextPath() {
        return "/dummy";
    }

    @Override
    public int defaultPort() {
        return 0;
    }

    @Override
    public List<String> packages() {
        return List.of("com.atlassian." + key);
    }

    @Override
    public void open(Host host) {
        host.web().servlet("/hello", new Hello(host));
        host.web().rest("/rest/dummy/1.0", List.of(new People(), new Open()));
        more.accept(host);
    }

    /** A page for people who are logged in. */
    private static final class Hello extends HttpServlet {

        private static final long serialVersionUID = 1;
        private final transient Host host;

        Hello(Host host) {
            this.host = host;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            host.layout()
                    .page(
                            request,
                            response,
                            "Hello",
                            "hello",
                            "sandbox/support/hello.vm",
                            Map.of("name", "<b>you</b>"));
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("posted");
        }
    }

    public record Name(@JsonProperty("name") String name) {}

    @Path("people")
    @Produces("application/json")
    public static final class People {

        @GET
        public Map<String, Object> who() {
            return Map.of("name", sandbox.people.Acting.account().orElseThrow().name());
        }

        @POST
        public Name rename(Name name) {
            return name;
        }

        @GET
        @Path("all")
        @SystemAdminOnly
        public List<String> all() {
            return List.of("everybody");
        }

        @GET
        @Path("missing")
        public String missing() {
            throw new NotFoundException("nobody of that name");
        }

        @GET
        @Path("bug")
        public String bug() {
            throw new IllegalStateException("secret detail");
        }
    }

    @Path("open")
    @Produces("application/json")
    @AnonymousSiteAccess
    public static final class Open {

        @GET
        @UnrestrictedAccess
        public Map<String, Object> open() {
            return Map.of("open", true);
        }
    }
}
