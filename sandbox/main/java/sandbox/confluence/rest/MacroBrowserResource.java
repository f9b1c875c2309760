package sandbox.confluence.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import sandbox.confluence.macro.MacroForm;
import sandbox.confluence.macro.MacroModule;
import sandbox.confluence.macro.Macros;
import sandbox.host.Host;
import sandbox.text.Texts;

/** What the editor's macro menu offers, with the texts of the plugins in the reader's language. */
@Path("macros")
@Produces(MediaType.APPLICATION_JSON)
public final class MacroBrowserResource {

    private final Host host;
    private final Macros macros;

    public MacroBrowserResource(Host host, Macros macros) {
        this.host = host;
        this.macros = macros;
    }

    @GET
    public List<Map<String, Object>> all() {
        return macros.all().stream()
                .filter(module -> module.form().isShown())
                .map(this::macro)
                .toList();
    }

    private Map<String, Object> macro(MacroModule module) {
        MacroForm form = module.form();
        String prefix = form.textPrefix();
        return Json.object()
                .put("name", form.name())
                .put("title", text(prefix + ".label", form.name()))
                .put("description", text(prefix + ".desc", ""))
                .put("icon", form.icon().isEmpty() ? "" : host.product().contextPath() + form.icon())
                .put("categories", categories(form))
                .put("bodyType", module.macro().getBodyType().name())
                .put("bodyLabel", text(prefix + ".body.label", text("sandbox.confluence.macro.body", "")))
                .put("bodyDescription", text(prefix + ".body.desc", ""))
                .put(
                        "fields",
                        form.fields().stream()
                                .map(field -> field(field, prefix))
                                .toList())
                .map();
    }

    private List<Map<String, String>> categories(MacroForm form) {
        List<String> names = form.categories().isEmpty() ? List.of("confluence-content") : form.categories();
        return names.stream()
                .map(name -> Map.of("name", name, "title", text("sandbox.confluence.macro.category." + name, name)))
                .toList();
    }

    private Map<String, Object> field(MacroForm.Field field, String prefix) {
        String key = prefix + ".param." + (field.name().isEmpty() ? "default-parameter" : field.name());
        return Json.object()
                .put("name", field.name())
                .put("type", field.type())
                .put("required", field.required())
                .put("multiple", field.multiple())
                .put("hidden", field.hidden())
                .put("default", field.standard())
                .put("label", text(key + ".label", field.name()))
                .put("description", text(key + ".desc", ""))
                .put(
                        "values",
                        field.values().stream()
                                .map(value -> Map.of(
                                        "value",
                                        value,
                                        "label",
                                        text(
                                                key + "." + value + ".label",
                                                text(key + ".value." + value + ".label", value))))
                                .toList())
                .map();
    }

    /** The text, or what to say if no bundle has it. */
    private String text(String key, String otherwise) {
        Texts texts = host.texts();
        String text = texts.text(key);
        return text.equals(key) ? otherwise : text;
    }
}
