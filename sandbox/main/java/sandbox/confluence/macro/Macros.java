package sandbox.confluence.macro;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All macros by name. A later one of the same name replaces an earlier one until it is removed. */
public final class Macros {

    private final Map<String, MacroModule> byName = new ConcurrentHashMap<>();

    public Optional<MacroModule> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public List<MacroModule> all() {
        return byName.values().stream()
                .distinct()
                .sorted(Comparator.comparing(MacroModule::name))
                .toList();
    }

    /** Adds the macro under its name and its other names; closing the result removes it. */
    public AutoCloseable add(MacroModule module, List<String> otherNames) {
        byName.put(module.name(), module);
        otherNames.forEach(name -> byName.put(name, module));
        return () -> byName.values().removeIf(module::equals);
    }
}
