package sandbox.plugin;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import sandbox.descriptor.Descriptor;
import sandbox.host.Host;

/** Modules that the host brings itself, with classes of its own class path. */
final class SystemPlugin implements LoadedPlugin {

    private final Descriptor descriptor;
    private final Host host;

    SystemPlugin(Descriptor descriptor, Host host) {
        this.descriptor = descriptor;
        this.host = host;
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
        return host.product().version();
    }

    @Override
    public ClassLoader classLoader() {
        return getClass().getClassLoader();
    }

    @Override
    public Optional<URL> resource(String path) {
        return Optional.ofNullable(classLoader().getResource(path.startsWith("/") ? path.substring(1) : path));
    }

    @Override
    public List<URL> resources(String directory, String pattern) {
        return List.of();
    }

    @Override
    public Object create(String className) {
        try {
            var type = Class.forName(className);
            for (var constructor : type.getDeclaredConstructors()) {
                if (List.of(constructor.getParameterTypes()).equals(List.of(Host.class))) {
                    constructor.setAccessible(true);
                    return constructor.newInstance(host);
                }
            }
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot create " + className, e);
        }
    }

    @Override
    public <T> T create(String className, Class<T> as) {
        return as.cast(create(className));
    }

    @Override
    public Optional<Object> bean(String name) {
        return Optional.empty();
    }
}
