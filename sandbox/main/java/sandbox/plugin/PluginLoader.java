package sandbox.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.descriptor.Descriptor;
import sandbox.descriptor.DescriptorReader;
import sandbox.host.Host;
import sandbox.osgi.Framework;

/** Loads the host's own modules and plugin jars, in this order, and enables and disables the latter. */
public final class PluginLoader implements Plugins, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PluginLoader.class);

    private final Host host;
    private final Framework framework;
    private final ModuleRegistry types;
    private final DescriptorReader reader;
    private final List<String> systemDescriptors = new ArrayList<>();
    private final List<SystemPlugin> system = new CopyOnWriteArrayList<>();
    private final List<OpenModules> systemModules = new CopyOnWriteArrayList<>();
    private final List<InstalledPlugin> installed = new CopyOnWriteArrayList<>();

    public PluginLoader(Host host, Framework framework, ModuleRegistry types) {
        this.host = host;
        this.framework = framework;
        this.types = types;
        this.reader = new DescriptorReader(host.product().key(), host.product().version());
    }

    @Override
    public void system(String descriptorResource) {
        systemDescriptors.add(descriptorResource);
    }

    /** Opens everything: system modules, then all jars, then their {@code LifecycleAware} services. */
    public void start(List<Path> jars) {
        systemDescriptors.forEach(this::openSystem);
        jars.forEach(this::install);
        installed.forEach(InstalledPlugin::enable);
        installed.forEach(InstalledPlugin::startLifecycle);
    }

    @Override
    public List<LoadedPlugin> loaded() {
        return Stream.concat(system.stream(), installed.stream().flatMap(plugin -> plugin.loaded().stream()))
                .map(LoadedPlugin.class::cast)
                .toList();
    }

    @Override
    public Optional<LoadedPlugin> byKey(String pluginKey) {
        return loaded().stream()
                .filter(plugin -> plugin.key().equals(pluginKey))
                .findFirst();
    }

    /** Every jar, also those that failed. */
    public List<InstalledPlugin> installed() {
        return List.copyOf(installed);
    }

    /** The descriptor of the plugin that a bundle is; known before its context starts. */
    public Optional<Descriptor> descriptorOf(Bundle bundle) {
        return installed.stream()
                .filter(plugin -> plugin.owns(bundle))
                .findFirst()
                .flatMap(InstalledPlugin::descriptor);
    }

    /** The plugin that a bundle is, already while it starts. */
    public Optional<LoadedPlugin> pluginOf(Bundle bundle) {
        return installed.stream()
                .filter(plugin -> plugin.owns(bundle))
                .findFirst()
                .flatMap(InstalledPlugin::starting);
    }

    /** False if there is no such plugin. */
    public synchronized boolean setEnabled(String pluginKey, boolean enabled) {
        var found = find(pluginKey);
        found.ifPresent(plugin -> {
            if (enabled) {
                plugin.enable();
                plugin.startLifecycle();
            } else {
                plugin.disable();
            }
        });
        return found.isPresent();
    }

    /**
     * Installs a jar while the host runs and enables it, in place of a plugin that has its key already.
     *
     * @return the key
     * @throws IllegalArgumentException if the jar is no plugin; then nothing has changed
     */
    public synchronized String upload(Path jar) {
        var key = keyOf(jar);
        uninstall(key);
        var known = installed.size();
        install(jar);
        installed.stream().skip(known).forEach(plugin -> {
            plugin.enable();
            plugin.startLifecycle();
        });
        return key;
    }

    /** False if there is no such plugin. */
    public synchronized boolean uninstall(String pluginKey) {
        var found = find(pluginKey);
        found.ifPresent(plugin -> {
            plugin.uninstall();
            installed.remove(plugin);
        });
        return found.isPresent();
    }

    @Override
    public void close() {
        installed.forEach(InstalledPlugin::disable);
        systemModules.forEach(OpenModules::close);
    }

    private static String keyOf(Path path) {
        try (var jar = new JarFile(path.toFile())) {
            var manifest = jar.getManifest();
            var key = manifest == null ? null : manifest.getMainAttributes().getValue("Atlassian-Plugin-Key");
            if (key == null) {
                throw new IllegalArgumentException("the manifest has no Atlassian-Plugin-Key");
            }
            return key;
        } catch (IOException e) {
            throw new IllegalArgumentException("not a jar: " + e.getMessage(), e);
        }
    }

    private Optional<InstalledPlugin> find(String pluginKey) {
        return installed.stream()
                .filter(plugin -> plugin.key().equals(pluginKey))
                .findFirst();
    }

    private void openSystem(String resource) {
        var url = getClass().getClassLoader().getResource(resource);
        if (url == null) {
            throw new IllegalArgumentException("no descriptor " + resource);
        }
        var descriptor = reader.read(url, List.of());
        var plugin = new SystemPlugin(descriptor, host);
        system.add(plugin);
        var modules = OpenModules.of(descriptor.modules(), plugin, types);
        systemModules.add(modules);
        modules.states().stream().filter(state -> !state.enabled()).findFirst().ifPresent(state -> {
            throw new IllegalStateException(resource + ": " + state.key() + " " + state.problem());
        });
    }

    private void install(Path jar) {
        try {
            installed.add(new InstalledPlugin(framework.install(jar), reader, types));
        } catch (BundleException e) {
            LOG.error("{} cannot be installed: {}", jar, e.getMessage(), e);
        }
    }
}
