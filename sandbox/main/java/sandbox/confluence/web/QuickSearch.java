package sandbox.confluence.web;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import sandbox.host.Host;

/** What the search field in the header needs. */
public final class QuickSearch implements ContextProvider {

    private final Host host;

    public QuickSearch(Host host) {
        this.host = host;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of(
                "label",
                host.texts().text("sandbox.confluence.search.title"),
                "action",
                host.product().contextPath() + "/dosearchsite.action");
    }
}
