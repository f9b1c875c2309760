package sandbox.text;

import java.util.Locale;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;

/** {@code <language language="de" country="DE">}: what a language pack adds to those that people may choose. */
public record LanguageType(BundleTexts texts) implements ModuleType {

    @Override
    public String element() {
        return "language";
    }

    @Override
    public AutoCloseable open(ModuleElement module, LoadedPlugin plugin) {
        return texts.speak(new Locale(
                module.required("language"), module.attribute("country").orElse("")));
    }
}
