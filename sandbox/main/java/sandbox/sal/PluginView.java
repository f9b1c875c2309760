package sandbox.sal;

import com.atlassian.plugin.Plugin;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.plugin.PluginInformation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import sandbox.host.Inside;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.Plugins;

/** A plugin as other plugins see it. */
record PluginView(LoadedPlugin plugin) implements Plugin {

    /** What plugins may ask about each other. */
    record Accessor(Plugins plugins) implements PluginAccessor {

        @Override
        public boolean isPluginEnabled(String key) {
            return plugins.byKey(key).isPresent();
        }

        @Override
        public boolean isPluginModuleEnabled(String completeKey) {
            var parts = completeKey.split(":", 2);
            return parts.length == 2
                    && plugins.byKey(parts[0]).stream()
                            .flatMap(plugin -> plugin.modules().stream())
                            .anyMatch(module -> module.attribute("key")
                                    .filter(parts[1]::equals)
                                    .isPresent());
        }

        @Override
        public Plugin getPlugin(String key) {
            return plugins.byKey(key).map(PluginView::new).orElse(null);
        }
    }

    @Override
    public String getKey() {
        return plugin.key();
    }

    @Override
    public String getName() {
        return plugin.name();
    }

    @Override
    public PluginInformation getPluginInformation() {
        return Inside.write(new PluginInformation(), "version", plugin.version());
    }

    @Override
    public InputStream getResourceAsStream(String path) {
        var url = getResource(path);
        try {
            return url == null ? null : url.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public URL getResource(String path) {
        return plugin.classLoader().getResource(path);
    }

    @Override
    public ClassLoader getClassLoader() {
        return plugin.classLoader();
    }
}
