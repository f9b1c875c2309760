package sandbox.plugin;

import java.util.List;
import java.util.Optional;

/** The plugins of one host. */
public interface Plugins {

    List<LoadedPlugin> loaded();

    Optional<LoadedPlugin> byKey(String pluginKey);
}
