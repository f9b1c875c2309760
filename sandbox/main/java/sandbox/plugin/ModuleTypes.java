package sandbox.plugin;

/** The kinds of modules this host knows. */
public interface ModuleTypes {

    void add(ModuleType type);
}
