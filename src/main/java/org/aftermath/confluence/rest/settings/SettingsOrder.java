package org.aftermath.confluence.rest.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aftermath.core.settings.Choices;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.host.rest.JsonBody;

/**
 * What a request says is to be set: {@code {version, set: {name: text}}}. What else {@code GET} tells may stand there and
 * changes nothing, so that its document can be kept and put back as it is.
 */
record SettingsOrder(JsonBody body) {

    private static final Set<String> KNOWN = Set.of("version", "set", "space", "effective");

    /** What cannot be understood; empty if everything can. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        body.values().keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> faults.add(
                        new Fault(name, Message.of("aftermath.settings.fault.unknown", Fault.excerpt(name)))));
        if (body.number("version").filter(version -> version >= 0).isEmpty()) {
            faults.add(new Fault("version", Message.of("aftermath.settings.fault.version")));
        }
        if (!(body.values().get("set") instanceof Map)) {
            faults.add(new Fault("set", Message.of("aftermath.settings.fault.set")));
        }
        set().forEach((name, value) -> {
            if (!(value instanceof String)) {
                faults.add(new Fault(name.toString(), Message.of("aftermath.settings.fault.text")));
            }
        });
        return faults;
    }

    /** Only if there are no faults. */
    Choices choices() {
        var texts = new HashMap<String, String>();
        set().forEach((name, value) -> texts.put(name.toString(), value.toString()));
        return new Choices(body.number("version").orElseThrow(), texts);
    }

    private Map<?, ?> set() {
        return body.values().get("set") instanceof Map<?, ?> set ? set : Map.of();
    }
}
