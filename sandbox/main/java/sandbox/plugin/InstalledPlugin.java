package sandbox.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.descriptor.Descriptor;
import sandbox.descriptor.DescriptorReader;
import sandbox.host.Quietly;
import sandbox.spring.PluginContext;

/** A plugin jar that was installed, whether it works or not. A failure is kept and shown; the host goes on. */
public final class InstalledPlugin {

    private static final Logger LOG = LoggerFactory.getLogger(InstalledPlugin.class);

    private final Bundle bundle;
    private final DescriptorReader reader;
    private final ModuleRegistry types;
    private volatile Descriptor descriptor;
    private PluginContext context;
    private volatile OpenModules modules;
    private volatile BundlePlugin plugin;
    private volatile boolean enabled;
    private boolean lifecycleStarted;
    private volatile String failure = "";

    InstalledPlugin(Bundle bundle, DescriptorReader reader, ModuleRegistry types) {
        this.bundle = bundle;
        this.reader = reader;
        this.types = types;
    }

    public String key() {
        return descriptor != null ? descriptor.key() : String.valueOf(bundle.getSymbolicName());
    }

    public Optional<Descriptor> descriptor() {
        return Optional.ofNullable(descriptor);
    }

    public boolean isEnabled() {
        return enabled;
    }

    /** Why it is not enabled; empty if it is, or if somebody disabled it. */
    public String failure() {
        return failure;
    }

    public List<ModuleState> modules() {
        var open = modules;
        return open == null ? List.of() : open.states();
    }

    public long enabledModules() {
        return modules().stream().filter(ModuleState::enabled).count();
    }

    Optional<LoadedPlugin> loaded() {
        return enabled ? starting() : Optional.empty();
    }

    /** Already while its context and modules open. */
    Optional<LoadedPlugin> starting() {
        return Optional.ofNullable(plugin);
    }

    boolean owns(Bundle other) {
        return bundle.equals(other);
    }

    /** Starts the bundle, its context and its modules. */
    synchronized void enable() {
        if (enabled) {
            return;
        }
        failure = "";
        try {
            descriptor = readDescriptor();
            bundle.start();
            plugin = new BundlePlugin(bundle, descriptor);
            if (PluginContext.isWantedBy(bundle)) {
                context = PluginContext.open(bundle);
                plugin.contextIsUp(context);
            }
            modules = OpenModules.of(descriptor.modules(), plugin, types);
            enabled = true;
            LOG.info("{} {} is enabled", key(), plugin.version());
        } catch (BundleException | RuntimeException | LinkageError e) {
            failure = rootMessage(e);
            LOG.error("{} cannot be enabled: {}", bundle.getLocation(), failure, e);
            stopQuietly();
        }
    }

    /** Tells what the plugin exported as {@code LifecycleAware} that the host has started. */
    synchronized void startLifecycle() {
        if (enabled && !lifecycleStarted) {
            lifecycleStarted = true;
            lifecycle().forEach(aware -> call(aware, true));
        }
    }

    synchronized void disable() {
        if (lifecycleStarted) {
            lifecycle().forEach(aware -> call(aware, false));
            lifecycleStarted = false;
        }
        stopQuietly();
    }

    /** Disables it and lets go of its bundle for good. */
    void uninstall() {
        disable();
        Quietly.close(bundle::uninstall);
    }

    private void stopQuietly() {
        enabled = false;
        Quietly.close(modules);
        modules = null;
        Quietly.close(context);
        context = null;
        Quietly.close(bundle::stop);
        plugin = null;
    }

    private void call(LifecycleAware aware, boolean start) {
        try {
            if (start) {
                aware.onStart();
            } else {
                aware.onStop();
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "{} of {} failed",
                    start ? "onStart" : "onStop",
                    aware.getClass().getName(),
                    e);
        }
    }

    private List<LifecycleAware> lifecycle() {
        var found = new ArrayList<LifecycleAware>();
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        for (var reference : references == null ? new ServiceReference<?>[0] : references) {
            var names = (String[]) reference.getProperty(Constants.OBJECTCLASS);
            if (List.of(names).contains(LifecycleAware.class.getName())) {
                found.add((LifecycleAware) bundle.getBundleContext().getService(reference));
            }
        }
        return found;
    }

    private Descriptor readDescriptor() {
        if (bundle.getHeaders().get("Atlassian-Plugin-Key") == null) {
            throw new IllegalArgumentException(
                    "the manifest has no Atlassian-Plugin-Key: only transformerless plugins load");
        }
        var main = bundle.getEntry("atlassian-plugin.xml");
        if (main == null) {
            throw new IllegalArgumentException("there is no atlassian-plugin.xml");
        }
        return reader.read(main, fragments());
    }

    private List<URL> fragments() {
        var folders = bundle.getHeaders().get("Atlassian-Scan-Folders");
        var found = new ArrayList<URL>();
        for (var folder : folders == null ? new String[0] : folders.split(",")) {
            var entries = bundle.findEntries(folder.strip(), "*.xml", false);
            if (entries != null) {
                found.addAll(Collections.list(entries));
            }
        }
        found.sort(java.util.Comparator.comparing(URL::getPath));
        return found;
    }

    private static String rootMessage(Throwable error) {
        var root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
