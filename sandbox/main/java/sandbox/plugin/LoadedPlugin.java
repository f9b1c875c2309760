package sandbox.plugin;

import java.net.URL;
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
}
