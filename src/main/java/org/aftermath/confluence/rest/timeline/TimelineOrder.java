package org.aftermath.confluence.rest.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aftermath.core.paste.Pasted.Proposal;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.aftermath.core.text.Writable;
import org.aftermath.core.timeline.Clues;
import org.aftermath.core.timeline.DateOrder;
import org.aftermath.core.timeline.Entry;
import org.aftermath.core.timeline.Frame;
import org.aftermath.core.timeline.WhenReader;
import org.aftermath.host.rest.JsonBody;
import org.jspecify.annotations.Nullable;

/** What a request says is to be added: {@code {entries: [{time, type, fact, …}], followUps: [{text, owner, due}]}}. */
final class TimelineOrder {

    private static final Set<String> ENTRY = Set.of("time", "type", "fact", "context", "role", "evidence");
    private static final Set<String> FOLLOW_UP = Set.of("text", "owner", "due");
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_FOLLOW_UPS = 200;
    private static final int LONGEST = 5_000;

    private final JsonBody body;
    private final List<Fault> faults = new ArrayList<>();

    TimelineOrder(JsonBody body) {
        this.body = body;
    }

    /** What cannot be understood; empty if everything can. */
    List<Fault> faults(Frame frame) {
        faults.addAll(body.unknown(Set.of("entries", "followUps")));
        var entries = list("entries", MOST_ENTRIES, ENTRY);
        var followUps = list("followUps", MOST_FOLLOW_UPS, FOLLOW_UP);
        entries.stream()
                .filter(entry -> text(entry, "fact").isBlank())
                .findFirst()
                .ifPresent(entry -> faults.add(new Fault("fact", Message.of("aftermath.timeline.fact"))));
        entries.stream()
                .map(entry -> text(entry, "time"))
                .filter(time -> DateOrder.in(time, frame.start()).isQuestion())
                .findFirst()
                .ifPresent(time -> faults.add(doubtful(time)));
        followUps.stream()
                .filter(work -> text(work, "text").isBlank())
                .findFirst()
                .ifPresent(work -> faults.add(new Fault("text", Message.of("aftermath.followup.missing.text"))));
        if (faults.isEmpty() && entries.isEmpty() && followUps.isEmpty()) {
            faults.add(new Fault("entries", Message.of("aftermath.timeline.nothing")));
        }
        return List.copyOf(faults);
    }

    private static Fault doubtful(String time) {
        return new Fault("time", Message.of("aftermath.timeline.doubtful", Fault.excerpt(time)));
    }

    private static Clues clues(String time, Frame frame) {
        return frame.clues().in(DateOrder.in(time, frame.start()));
    }

    /** Only if there are no faults. */
    List<Entry> entries(Frame frame) {
        return list("entries", MOST_ENTRIES, ENTRY).stream()
                .map(entry -> new Entry(
                        WhenReader.cell(text(entry, "time"), clues(text(entry, "time"), frame)),
                        text(entry, "type"),
                        text(entry, "fact"),
                        text(entry, "context"),
                        text(entry, "role"),
                        text(entry, "evidence")))
                .toList();
    }

    /** Only if there are no faults. */
    List<Proposal> followUps() {
        return list("followUps", MOST_FOLLOW_UPS, FOLLOW_UP).stream()
                .map(work -> new Proposal(0, text(work, "text"), text(work, "owner"), Proposal.day(text(work, "due"))))
                .toList();
    }

    private List<Map<?, ?>> list(String name, int most, Set<String> known) {
        @Nullable Object value = body.values().get(name);
        if (value == null) {
            return List.of();
        }
        var maps = new ArrayList<Map<?, ?>>();
        if (!(value instanceof List<?> list) || list.size() > most) {
            faults.add(new Fault(name, Message.of("aftermath.timeline.list", most)));
            return maps;
        }
        for (@Nullable Object each : list) {
            if (each instanceof Map<?, ?> map) {
                check(map, known);
                maps.add(map);
            } else {
                faults.add(new Fault(name, Message.of("aftermath.timeline.list", most)));
            }
        }
        return maps;
    }

    private void check(Map<?, ?> map, Set<String> known) {
        map.forEach((key, value) -> {
            var name = String.valueOf(key);
            if (!known.contains(name)) {
                faults.add(JsonBody.unknown(name));
            } else if (value != null && !(value instanceof String)) {
                faults.add(new Fault(
                        name, Message.of("aftermath.rest.value", name, Fault.excerpt(String.valueOf(value)))));
            } else if (text(map, name).length() > LONGEST) {
                faults.add(new Fault(name, Message.of("aftermath.followup.fault.long", name, LONGEST)));
            } else if (name.equals("due")
                    && !text(map, name).isEmpty()
                    && Proposal.day(text(map, name)).isEmpty()) {
                faults.add(new Fault(name, Message.of("aftermath.followup.fault.due", Fault.excerpt(text(map, name)))));
            }
        });
    }

    private static String text(Map<?, ?> map, String name) {
        return map.get(name) instanceof String text ? Writable.of(text) : "";
    }
}
