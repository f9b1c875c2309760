package sandbox.plugin;

import java.util.List;
import java.util.Optional;

/** The plugins of one host. */
public interface Plugins {

    List<LoadedPlugin> loaded();

    Optional<LoadedPlugin> byKey(String pluginKey);

    /**
     * Adds modules of the host itself: a descriptor on the class path, in the same form as a plugin's. Its classes are
     * created with the {@code Host}, if their constructor wants it; its templates see {@code $i18n} (an {@code
     * I18nResolver}), {@code $contextPath} and {@code $baseUrl}. Its modules open before those of any plugin, once
     * every module type is known.
     */
    void system(String descriptorResource);
}
