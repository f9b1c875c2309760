package sandbox.spring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.Bundle;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.UrlResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds classes for component scanning, which Spring's own resolver cannot do in a bundle. */
final class BundleResources extends PathMatchingResourcePatternResolver {

    private final Bundle bundle;

    BundleResources(ResourceLoader loader, Bundle bundle) {
        super(loader);
        this.bundle = bundle;
    }

    @Override
    public Resource[] getResources(String pattern) throws IOException {
        if (!pattern.startsWith(CLASSPATH_ALL_URL_PREFIX)
                || pattern.indexOf('*', CLASSPATH_ALL_URL_PREFIX.length()) < 0) {
            return super.getResources(pattern);
        }
        return find(bundle, pattern.substring(CLASSPATH_ALL_URL_PREFIX.length()))
                .toArray(new Resource[0]);
    }

    static List<Resource> find(Bundle bundle, String pattern) {
        int stars = pattern.indexOf("**");
        var root = stars < 0 ? pattern.substring(0, pattern.lastIndexOf('/') + 1) : pattern.substring(0, stars);
        var entries = bundle.findEntries(root, pattern.substring(pattern.lastIndexOf('/') + 1), stars >= 0);
        var found = new ArrayList<Resource>();
        if (entries != null) {
            Collections.list(entries).forEach(url -> found.add(new UrlResource(url)));
        }
        return found;
    }
}
