package sandbox.confluence.macro;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sandbox.plugin.ModuleElement;

/**
 * What the macro browser shows of a macro, read from its {@code xhtml-macro} element.
 *
 * @param isShown whether the macro browser lists it
 */
public record MacroForm(
        String pluginKey,
        String name,
        String icon,
        List<String> categories,
        List<Field> fields,
        Map<String, String> aliases,
        boolean isShown) {

    /**
     * One parameter.
     *
     * @param type {@code string}, {@code enum}, {@code boolean}, {@code username}, {@code date} and so on
     * @param standard the default value, may be empty
     */
    public record Field(
            String name,
            String type,
            boolean required,
            boolean multiple,
            boolean hidden,
            String standard,
            List<String> values) {

        private static Field of(ModuleElement element) {
            return new Field(
                    element.attribute("name").orElse(""),
                    element.attribute("type").orElse("string"),
                    element.attribute("required").map(Boolean::valueOf).orElse(false),
                    element.attribute("multiple").map(Boolean::valueOf).orElse(false),
                    element.attribute("hidden").map(Boolean::valueOf).orElse(false),
                    element.attribute("default").orElse(""),
                    element.children("value").stream()
                            .map(value -> value.required("name"))
                            .toList());
        }
    }

    public static MacroForm of(ModuleElement module, String pluginKey) {
        List<ModuleElement> parameters = module.children("parameters").stream()
                .flatMap(list -> list.children("parameter").stream())
                .toList();
        boolean hidden = module.attribute("hidden").map(Boolean::valueOf).orElse(false);
        return new MacroForm(
                pluginKey,
                module.required("name"),
                module.attribute("icon").orElse(""),
                module.children("category").stream()
                        .map(category -> category.required("name"))
                        .toList(),
                parameters.stream().map(Field::of).toList(),
                aliases(parameters),
                !hidden && module.child("parameters").isPresent());
    }

    /** The declared name of a parameter that may have been written under an alias. */
    public String realName(String parameter) {
        return aliases.getOrDefault(parameter, parameter);
    }

    /** The prefix of the macro's texts: {@code <pluginKey>.<macroName>}. */
    public String textPrefix() {
        return pluginKey + "." + name;
    }

    private static Map<String, String> aliases(List<ModuleElement> parameters) {
        return parameters.stream()
                .flatMap(parameter -> parameter.children("alias").stream()
                        .map(alias -> Map.entry(
                                alias.required("name"),
                                parameter.attribute("name").orElse(""))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }
}
