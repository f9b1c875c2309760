package org.aftermath.core.timeline;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The short names of time zones as reports write them. Those of a region keep its summer time, as their writers do. */
final class Zones {

    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("Z", "UTC"),
            Map.entry("UTC", "UTC"),
            Map.entry("GMT", "UTC"),
            Map.entry("JST", "Asia/Tokyo"),
            Map.entry("KST", "Asia/Seoul"),
            Map.entry("SGT", "Asia/Singapore"),
            Map.entry("IST", "Asia/Kolkata"),
            Map.entry("CET", "Europe/Paris"),
            Map.entry("CEST", "Europe/Paris"),
            Map.entry("EET", "Europe/Helsinki"),
            Map.entry("EEST", "Europe/Helsinki"),
            Map.entry("BST", "Europe/London"),
            Map.entry("WET", "Europe/Lisbon"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("PT", "America/Los_Angeles"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("ET", "America/New_York"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"),
            Map.entry("日本時間", "Asia/Tokyo"),
            Map.entry("協定世界時", "UTC"));

    /** One name or one difference from UTC. */
    static final String NAME =
            "(?:(?:UTC|GMT)\\s?[+\\-−]\\d{1,2}(?::?\\d{2})?|UTC|GMT|JST|KST|SGT|IST|CES?T|EES?T|BST|WET"
                    + "|[PMCE][SD]T|AE[SD]T|[PE]T|日本時間|協定世界時)(?![A-Za-z])";

    private static final Pattern DIFFERENCE = Pattern.compile("(?:UTC|GMT)?\\s?([+\\-−])(\\d{1,2}):?(\\d{2})?");

    private Zones() {}

    /** Empty for a name that is none of these. */
    static Optional<ZoneId> of(String name) {
        var wanted = name.strip().toUpperCase(Locale.ROOT);
        var known = Optional.ofNullable(IDS.get(wanted)).map(ZoneId::of);
        return known.isPresent() ? known : difference(wanted);
    }

    private static Optional<ZoneId> difference(String name) {
        var found = DIFFERENCE.matcher(name);
        if (!found.matches()) {
            return Optional.empty();
        }
        var sign = found.group(1).equals("+") ? "+" : "-";
        var hours = "0".repeat(2 - found.group(2).length()) + found.group(2);
        try {
            return Optional.of(ZoneId.of(
                    sign + hours + ":" + Optional.ofNullable(found.group(3)).orElse("00")));
        } catch (DateTimeException tooFar) {
            return Optional.empty();
        }
    }

    /** As it is written into a timeline. */
    static String label(ZoneId zone) {
        return switch (zone.getId()) {
            case "Z" -> "UTC";
            case "Asia/Tokyo" -> "JST";
            case "Europe/Paris" -> "CET";
            default -> zone.getId();
        };
    }
}
