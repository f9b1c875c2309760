package sandbox.plugin;

/** A kind of module that needs nothing of this host: it is known, and that is all. */
public record RecordedType(String element) implements ModuleType {

    @Override
    public AutoCloseable open(ModuleElement module, LoadedPlugin plugin) {
        return () -> {};
    }
}
