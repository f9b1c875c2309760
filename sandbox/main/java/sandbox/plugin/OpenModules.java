package sandbox.plugin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.host.Quietly;

/** The modules of one plugin while it is enabled. One that cannot open is recorded and does not stop the others. */
final class OpenModules implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenModules.class);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final List<ModuleState> states = new ArrayList<>();

    static OpenModules of(List<ModuleElement> modules, LoadedPlugin plugin, ModuleRegistry types) {
        var opened = new OpenModules();
        // What other modules speak and store with comes first, as in the genuine hosts.
        modules.stream().filter(module -> module.name().equals("resource")).forEach(m -> opened.open(m, plugin, types));
        modules.stream()
                .filter(module -> !module.name().equals("resource"))
                .forEach(m -> opened.open(m, plugin, types));
        return opened;
    }

    List<ModuleState> states() {
        return List.copyOf(states);
    }

    @Override
    public void close() {
        open.forEach(Quietly::close);
        open.clear();
        states.clear();
    }

    private void open(ModuleElement module, LoadedPlugin plugin, ModuleRegistry types) {
        var key = module.attribute("key").or(() -> module.attribute("name")).orElse("");
        var type = types.byElement(module.name());
        if (type.isEmpty()) {
            LOG.info("{}: <{}> is a kind of module this host does not know", plugin.complete(key), module.name());
            states.add(new ModuleState(key, module.name(), false, "unrecognised"));
            return;
        }
        try {
            open.push(type.get().open(module, plugin));
            states.add(new ModuleState(key, module.name(), true, ""));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{}: <{}> cannot be enabled", plugin.complete(key), module.name(), e);
            states.add(new ModuleState(key, module.name(), false, String.valueOf(e.getMessage())));
        }
    }
}
