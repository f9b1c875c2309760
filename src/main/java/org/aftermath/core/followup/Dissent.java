package org.aftermath.core.followup;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Somebody rates the risk of not doing a follow-up higher than the others do, so that somebody must own that risk (B18).
 *
 * @param who the user name of whoever dissents
 * @param riskOwner the user name of whoever watches the risk; missing only while somebody writes
 */
public record Dissent(String who, Optional<String> riskOwner) {

    private static final String BETWEEN = ">";

    public Dissent {
        requireNonNull(who);
        requireNonNull(riskOwner);
    }

    /** Reads {@code support > manager, sre > engineer} as pages write it. */
    public static List<Dissent> parse(String written) {
        return Arrays.stream(written.split("[,、;\\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Dissent::one)
                .toList();
    }

    private static Dissent one(String written) {
        var parts = written.split("[>→＞]", 2);
        var riskOwner = parts.length > 1 ? parts[1].strip() : "";
        return new Dissent(parts[0].strip(), Optional.of(riskOwner).filter(name -> !name.isEmpty()));
    }

    /** What {@link #parse} reads. */
    public static String written(List<Dissent> dissents) {
        return dissents.stream()
                .map(each -> each.who()
                        + each.riskOwner()
                                .map(name -> " " + BETWEEN + " " + name)
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }
}
