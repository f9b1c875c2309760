package org.aftermath.core.incident;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address that opens Confluence's Create dialog at our wizard, with what the incident tells filled in. The first three
 * names are the dialog's own; the others are read by our wizard.
 */
public final class CreateAddress {

    private static final String BLUEPRINT = "org.aftermath.postmortem:postmortem-blueprint";

    private CreateAddress() {}

    /** @param confluence where people find Confluence */
    public static String of(String confluence, Incident incident, IncidentRules rules) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("createDialog", "true");
        asked.put("createDialogBlueprintKey", BLUEPRINT);
        asked.put("createDialogSpaceKey", rules.space());
        asked.put("aftermathIssue", incident.key());
        asked.put("aftermathTitle", incident.summary());
        asked.put("aftermathSeverity", incident.severity().code());
        asked.put("aftermathServices", String.join(", ", incident.services()));
        asked.put("aftermathStarted", incident.started().toString());
        asked.put("aftermathResolved", incident.resolved().map(Object::toString).orElse(""));
        return confluence.replaceAll("/+$", "") + "/?"
                + asked.entrySet().stream()
                        .filter(entry -> !entry.getValue().isEmpty())
                        .map(CreateAddress::pair)
                        .collect(Collectors.joining("&"));
    }

    private static String pair(Map.Entry<String, String> entry) {
        return entry.getKey() + "="
                + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
