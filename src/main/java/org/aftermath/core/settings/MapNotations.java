package org.aftermath.core.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.meeting.MeetingRules.Seat;
import org.aftermath.core.outline.Section;
import org.aftermath.core.promise.PromiseRules.Step;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;

/** How things that belong together are written: one pair a line. What comes later replaces what came before. */
final class MapNotations {

    private static final String KEY = "([A-Za-z][A-Za-z0-9_]{1,254})";
    private static final Pattern SERVICE = Pattern.compile("(.+?)\\s*=\\s*" + KEY);
    private static final Pattern PRIORITY = Pattern.compile("([Pp][0-3])\\s*=\\s*(.+)");
    private static final Pattern FIELD = Pattern.compile(KEY + "\\s*:\\s*([^=]+?)\\s*=\\s*(.+)");
    private static final Pattern SEAT =
            Pattern.compile("([^:=]+?)\\s*:\\s*(owner|engineering|product)\\s*=\\s*(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STEP = Pattern.compile("([Pp][0-3]|\\*)\\s*:\\s*(\\d{1,2})\\s*=\\s*(.{1,255})");
    private static final int MOST_STEPS = 20;
    private static final Pattern WORD = Pattern.compile("([^=]{2,100}?)(?:\\s*=\\s*([^=]{1,100}))?");
    private static final Pattern HINT = Pattern.compile("([a-z-]+)\\s*=\\s*(.+)");
    /** The table of the impact asks by its rows. */
    private static final Set<Section> HINTED = EnumSet.complementOf(EnumSet.of(Section.IMPACT));

    private MapNotations() {}

    /** Lines of {@code service = KEY}; the names of services in small letters. */
    static Notation<Map<String, String>> projects() {
        Notation<Map<String, String>> lines = text -> {
            var projects = new LinkedHashMap<String, String>();
            return read(
                    text,
                    SERVICE,
                    "aftermath.settings.fault.project",
                    projects,
                    line -> projects.put(
                            line.group(1).toLowerCase(Locale.ROOT),
                            line.group(2).toUpperCase(Locale.ROOT)));
        };
        return lines.as(Form.LINES);
    }

    /** Lines of {@code P0 = name of a priority}. */
    static Notation<Map<Urgency, String>> priorities() {
        Notation<Map<Urgency, String>> lines = text -> {
            var priorities = new EnumMap<Urgency, String>(Urgency.class);
            return read(
                    text,
                    PRIORITY,
                    "aftermath.settings.fault.priority",
                    priorities,
                    line -> priorities.put(Urgency.valueOf(line.group(1).toUpperCase(Locale.ROOT)), line.group(2)));
        };
        return lines.as(Form.LINES);
    }

    /** Lines of {@code KEY: field = value}; the project's key in capitals. */
    static Notation<Map<String, Map<String, String>>> fields() {
        Notation<Map<String, Map<String, String>>> lines = text -> {
            var fields = new LinkedHashMap<String, Map<String, String>>();
            return read(text, FIELD, "aftermath.settings.fault.field", fields, line -> fields.computeIfAbsent(
                            line.group(1).toUpperCase(Locale.ROOT), key -> new LinkedHashMap<>())
                    .put(line.group(2), line.group(3)));
        };
        return lines.as(Form.LINES);
    }

    /** Lines of {@code service: owner = name, name}; the names of services in small letters. */
    static Notation<Map<String, Map<Seat, List<String>>>> seats() {
        Notation<Map<String, Map<Seat, List<String>>>> lines = text -> {
            var seats = new LinkedHashMap<String, Map<Seat, List<String>>>();
            return read(text, SEAT, "aftermath.settings.fault.seat", seats, line -> seats.computeIfAbsent(
                            line.group(1).toLowerCase(Locale.ROOT), service -> new EnumMap<>(Seat.class))
                    .put(Seat.valueOf(line.group(2).toUpperCase(Locale.ROOT)), names(line.group(3))));
        };
        return lines.as(Form.LINES);
    }

    /** Lines of {@code P0: 5 = owner}; {@code *} for every urgency. */
    static Notation<List<Step>> steps() {
        Notation<List<Step>> lines = text -> {
            var steps = new ArrayList<Step>();
            for (var line : lines(text)) {
                var match = STEP.matcher(line);
                if (!match.matches() || steps.size() == MOST_STEPS) {
                    return Understood.not(Message.of("aftermath.settings.fault.step", Fault.excerpt(line), MOST_STEPS));
                }
                var urgency =
                        Optional.of(match.group(1).toUpperCase(Locale.ROOT)).filter(word -> !word.equals("*"));
                steps.add(new Step(urgency.map(Urgency::valueOf), Integer.parseInt(match.group(2)), match.group(3)));
            }
            return Understood.as(List.copyOf(steps));
        };
        return lines.as(Form.LINES);
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Lines of {@code section = question}; sections by the code in their anchors. */
    static Notation<Map<Section, String>> hints() {
        var known = HINTED.stream().map(Section::code).collect(Collectors.joining(", "));
        Notation<Map<Section, String>> lines = text -> {
            var hints = new EnumMap<Section, String>(Section.class);
            for (var line : lines(text)) {
                var match = HINT.matcher(line);
                var section = match.matches() ? Section.of("pm-" + match.group(1)) : Optional.<Section>empty();
                if (section.filter(HINTED::contains).isEmpty()) {
                    return Understood.not(Message.of("aftermath.settings.fault.hint", Fault.excerpt(line), known));
                }
                hints.put(section.get(), match.group(2));
            }
            return Understood.as(Map.copyOf(hints));
        };
        return lines.as(Form.LINES);
    }

    /** Lines of {@code word} for one that is right here, and {@code word = better} for one that is not. */
    static Notation<Map<String, String>> words() {
        Notation<Map<String, String>> lines = text -> {
            var words = new LinkedHashMap<String, String>();
            return read(
                    text,
                    WORD,
                    "aftermath.settings.fault.word",
                    words,
                    line -> words.put(line.group(1), line.group(2) == null ? line.group(1) : line.group(2)));
        };
        return lines.as(Form.LINES);
    }

    private static <K, V> Understood<Map<K, V>> read(
            String text, Pattern pattern, String fault, Map<K, V> found, Consumer<MatchResult> take) {
        for (var line : lines(text)) {
            var match = pattern.matcher(line);
            if (!match.matches()) {
                return Understood.not(Message.of(fault, Fault.excerpt(line)));
            }
            take.accept(match);
        }
        return Understood.as(Map.copyOf(found));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
