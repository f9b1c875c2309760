package sandbox.plugin;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The kinds of modules by the name of their element. */
public final class ModuleRegistry implements ModuleTypes {

    private final Map<String, ModuleType> types = new ConcurrentHashMap<>();

    @Override
    public void add(ModuleType type) {
        if (types.putIfAbsent(type.element(), type) != null) {
            throw new IllegalStateException("two module types for <" + type.element() + ">");
        }
    }

    Optional<ModuleType> byElement(String element) {
        return Optional.ofNullable(types.get(element));
    }
}
