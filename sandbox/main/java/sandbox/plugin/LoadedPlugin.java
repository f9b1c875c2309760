package sandbox.plugin;

import java.net.URL;
import java.util.List;
import java.util.Optional;

/** A plugin whose bundle is active and whose Spring context is up. */
public interface LoadedPlugin {

    String key();

    String version();

    /** The complete key of one of its modules: {@code plugin.key:module}. */
    default String complete(String moduleKey) {
        return moduleKey.contains(":") ? moduleKey : key() + ":" + moduleKey;
    }

    ClassLoader classLoader();

    /** A resource of the plugin's own jar. */
    Optional<URL> resource(String path);

    /** Loads the class and creates it with the plugin's beans injected through its constructor. */
    Object create(String className);

    <T> T create(String className, Class<T> as);

    /** A bean of the plugin's own context by its name. */
    Optional<Object> bean(String name);

    /** Every module element and root resource of its descriptor that applies to this host. */
    List<ModuleElement> modules();

    /** What people call it. */
    String name();

    /** The class path resources of that simple-name pattern in a package and those below it, in the plugin's own jar. */
    List<URL> resources(String directory, String pattern);
}
