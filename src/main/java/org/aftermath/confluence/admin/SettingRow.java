package org.aftermath.confluence.admin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aftermath.core.settings.Form;
import org.aftermath.core.settings.Setting;
import org.aftermath.core.settings.Settings;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;

/** One setting on the screen: its name, its bounds, its value and where that comes from. Safe for any thread. */
final class SettingRow {

    /** Settings of these families have names that say it all. */
    private static final String FAMILIES = "(policy|meeting\\.due)\\..*";

    private final Translator translator;

    SettingRow(Translator translator) {
        this.translator = translator;
    }

    Map<String, Object> of(Settings settings, Setting<?> setting) {
        var text = settings.text(setting);
        var row = new HashMap<String, Object>();
        row.put("name", setting.name());
        row.put("id", "aftermath-setting-" + setting.name().replace('.', '-'));
        row.put("label", say("aftermath.settings.name." + setting.name()));
        about(setting).ifPresent(about -> row.put("about", about));
        row.put("value", text);
        row.put("inherited", settings.inherited(setting));
        row.put("here", settings.isHere(setting));
        row.put("from", settings.origin(setting).name().toLowerCase(Locale.ROOT));
        row.put("locked", settings.isLocked(setting));
        row.put("longest", setting.longest());
        row.put(setting.form().kind().name().toLowerCase(Locale.ROOT), true);
        row.put("options", options(setting, text));
        return row;
    }

    private List<Map<String, Object>> options(Setting<?> setting, String text) {
        var chosen = new HashSet<>(setting.chosen(text));
        var spoken = setting.form().kind() == Form.Kind.ONE || setting.form().kind() == Form.Kind.SOME;
        return setting.form().values().stream()
                .map(value -> Map.<String, Object>of(
                        "value",
                        value,
                        "label",
                        spoken ? word(setting, value) : value,
                        "chosen",
                        chosen.contains(value)))
                .toList();
    }

    private String word(Setting<?> setting, String value) {
        if (value.startsWith("SEV-")) {
            return value;
        }
        if (setting.name().startsWith("lint.")) {
            return value + " " + say("aftermath.lint." + value.toLowerCase(Locale.ROOT) + ".title");
        }
        return say("aftermath.settings.value." + value.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** What it is for, and what may be written. */
    private Optional<String> about(Setting<?> setting) {
        var purpose = setting.name().matches(FAMILIES)
                ? Optional.<String>empty()
                : Optional.of(say("aftermath.settings.about." + setting.name()));
        return Stream.concat(purpose.stream(), setting.bound().map(translator::say).stream())
                .reduce((one, other) -> one + " " + other);
    }

    private String say(String key) {
        return translator.say(Message.of(key));
    }
}
