package sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.descriptor.Descriptor;
import sandbox.plugin.ModuleElement;
import sandbox.store.Database;

/**
 * Gives each bundle its own {@code ActiveObjects}. Its tables are upgraded and migrated when it first asks, which may
 * be while its context starts.
 */
public final class ActiveObjectsModules implements ServiceFactory<ActiveObjects> {

    private static final Logger LOG = LoggerFactory.getLogger(ActiveObjectsModules.class);

    private final Database database;
    private final PluginSettings settings;
    private final Function<Bundle, Descriptor> descriptors;
    private final Map<Bundle, ActiveObjects> open = new ConcurrentHashMap<>();

    public ActiveObjectsModules(Database database, PluginSettings settings, Function<Bundle, Descriptor> descriptors) {
        this.database = database;
        this.settings = settings;
        this.descriptors = descriptors;
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        return open.computeIfAbsent(bundle, this::start);
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {
        // Entities hold classes of the bundle, which may come back with others.
        open.remove(bundle, service);
    }

    private ActiveObjects start(Bundle bundle) {
        var module = descriptors.apply(bundle).modules().stream()
                .filter(element -> element.name().equals("ao"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "plugin [" + bundle.getSymbolicName() + "] has no <ao> module, so it has no ActiveObjects"));
        var prefix = TableNames.prefix(
                module.attribute("namespace").orElse(descriptors.apply(bundle).key()));
        var objects = new HostActiveObjects(EntityManagers.open(database, prefix), database);
        upgrade(bundle, module, prefix, objects);
        objects.migrate(classes(bundle, module.children("entity")));
        return objects;
    }

    private void upgrade(Bundle bundle, ModuleElement module, String prefix, ActiveObjects objects) {
        var key = prefix + "#";
        module.children("upgradeTask").stream()
                .map(task -> create(bundle, task.text()))
                .sorted(Comparator.comparing(
                        ActiveObjectsUpgradeTask::getModelVersion,
                        (a, b) -> a.isOlderThan(b) ? -1 : a.isNewerThan(b) ? 1 : 0))
                .forEach(task -> upgrade(task, key, objects));
    }

    private void upgrade(ActiveObjectsUpgradeTask task, String key, ActiveObjects objects) {
        var current = ModelVersion.valueOf((String) settings.get(key));
        if (task.getModelVersion().isNewerThan(current)) {
            LOG.info("{} upgrades {} to {}", task.getClass().getName(), current, task.getModelVersion());
            database.inTransaction(() -> {
                task.upgrade(current, objects);
                settings.put(key, task.getModelVersion().toString());
            });
        }
    }

    private static ActiveObjectsUpgradeTask create(Bundle bundle, String className) {
        try {
            return (ActiveObjectsUpgradeTask)
                    bundle.loadClass(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create the upgrade task " + className, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>>[] classes(Bundle bundle, List<ModuleElement> entities) {
        return entities.stream().map(entity -> load(bundle, entity.text())).toArray(Class[]::new);
    }

    private static Class<?> load(Bundle bundle, String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no entity " + name, e);
        }
    }
}
