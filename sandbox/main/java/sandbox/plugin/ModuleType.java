package sandbox.plugin;

/** Knows one kind of descriptor element, for example {@code xhtml-macro}. */
public interface ModuleType {

    /** The element's name in the descriptor. */
    String element();

    /** Called after the plugin's context is up; the result is closed when the plugin is disabled. */
    AutoCloseable open(ModuleElement module, LoadedPlugin plugin);
}
