package sandbox.plugin;

import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import sandbox.descriptor.Descriptor;
import sandbox.spring.PluginContext;

/** A plugin in an OSGi bundle. */
final class BundlePlugin implements LoadedPlugin {

    private final Bundle bundle;
    private final Descriptor descriptor;
    private volatile Optional<PluginContext> context = Optional.empty();

    BundlePlugin(Bundle bundle, Descriptor descriptor) {
        this.bundle = bundle;
        this.descriptor = descriptor;
    }

    /** Known only when the bundle's services have already been asked for by its beans. */
    void contextIsUp(PluginContext started) {
        context = Optional.of(started);
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String name() {
        return descriptor.name();
    }

    @Override
    public List<ModuleElement> modules() {
        return descriptor.modules();
    }

    @Override
    public String version() {
        return descriptor.version();
    }

    @Override
    public ClassLoader classLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    public Optional<URL> resource(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    @Override
    public List<URL> resources(String directory, String pattern) {
        var entries = bundle.findEntries(directory, pattern, true);
        return entries == null ? List.of() : Collections.list(entries);
    }

    @Override
    public Object create(String className) {
        if (className.startsWith("bean:")) {
            return bean(className.substring("bean:".length()))
                    .orElseThrow(() -> new IllegalArgumentException(key() + " has no " + className));
        }
        try {
            var type = bundle.loadClass(className.strip());
            return context.isPresent()
                    ? autowired(type)
                    : type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(key() + " cannot create " + className + ": " + e.getMessage(), e);
        }
    }

    @Override
    public <T> T create(String className, Class<T> as) {
        return as.cast(create(className));
    }

    @Override
    public Optional<Object> bean(String name) {
        return context.filter(beans -> beans.containsBean(name)).map(beans -> beans.getBean(name));
    }

    private Object autowired(Class<?> type) {
        return context.orElseThrow()
                .getAutowireCapableBeanFactory()
                .autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }
}
