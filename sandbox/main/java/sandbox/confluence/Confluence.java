package sandbox.confluence;

import java.util.List;
import sandbox.confluence.macro.MacroType;
import sandbox.host.Host;
import sandbox.host.Product;

/** The embedded Confluence. */
public final class Confluence implements Product {

    @Override
    public String key() {
        return "confluence";
    }

    @Override
    public String displayName() {
        return "Confluence";
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
        return "/confluence";
    }

    @Override
    public int defaultPort() {
        return 1990;
    }

    @Override
    public List<String> packages() {
        return List.of("com.atlassian.confluence", "com.atlassian.renderer", "com.atlassian.user");
    }

    @Override
    public void open(Host host) {
        Site site = Site.on(host);
        host.moduleTypes().add(new MacroType(site.macros()));
        host.moduleTypes().add(site.search().properties());
        site.blueprints().addTypes(host.moduleTypes());
        Services.offer(site);
        RestApi.open(site);
        Screens.open(site);
        host.plugins().system("sandbox/confluence/host.xml");
        host.plugins().system("sandbox/confluence/create-content.xml");
        if (host.database().isNew()) {
            Seed.plant(site);
        }
    }
}
