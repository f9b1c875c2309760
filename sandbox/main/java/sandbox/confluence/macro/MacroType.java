package sandbox.confluence.macro;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;

/** The module type {@code xhtml-macro}. */
public final class MacroType implements ModuleType {

    private final Macros macros;

    public MacroType(Macros macros) {
        this.macros = macros;
    }

    @Override
    public String element() {
        return "xhtml-macro";
    }

    @Override
    public AutoCloseable open(ModuleElement module, LoadedPlugin plugin) {
        Macro macro = plugin.create(module.required("class"), Macro.class);
        List<String> otherNames = module.children("alias").stream()
                .map(alias -> alias.required("name"))
                .toList();
        return macros.add(new MacroModule(MacroForm.of(module, plugin.key()), macro), otherNames);
    }
}
