package sandbox.host;

import java.util.ArrayList;
import java.util.List;
import sandbox.osgi.SystemPackages;

/** What a host does not export: the other products' packages. */
final class HiddenPackages {

    private static final SystemPackages CLASS_PATH = SystemPackages.ofClassPath();

    /** Products' packages, also of those that run in another process. */
    private static final List<List<String>> PRODUCTS = List.of(
            List.of("com.atlassian.confluence", "com.atlassian.renderer", "com.atlassian.user", "com.atlassian.struts"),
            List.of("com.atlassian.jira", "com.atlassian.query"));

    private HiddenPackages() {}

    static String exportsOf(HostSettings settings) {
        var own = settings.product().packages();
        var hidden = new ArrayList<String>();
        PRODUCTS.stream()
                .flatMap(List::stream)
                .filter(name -> !own.contains(name))
                .forEach(hidden::add);
        return CLASS_PATH.without(hidden);
    }
}
