package packing.plugin;

import java.time.DayOfWeek;
import java.util.List;
import packing.library.Tone;

/** What the virtual machine links when it is first used, and switches over enums from near and far. */
public final class Sample {

    private Sample() {}

    /** What a record does by itself. */
    public static List<Object> record() {
        var pair = new Pair("a", 1L);
        return List.of(
                pair.toString(),
                pair.equals(new Pair("a", 1L)),
                pair.equals(new Pair("a", 2L)),
                pair.hashCode() == new Pair("a", 1L).hashCode());
    }

    /** Joins texts. */
    public static String joined(String name, int count) {
        return "\u0001" + name + " of " + count + " and " + 2.5;
    }

    /** Runs a function that takes something along. */
    public static List<String> called(String prefix) {
        return List.of("x", "y").stream().map(each -> prefix + each).toList();
    }

    /** Of the jar. */
    public static String near(Tone tone) {
        return switch (tone) {
            case HIGH -> "up" + far(DayOfWeek.SUNDAY);
            case LOW -> "down" + far(DayOfWeek.MONDAY);
        };
    }

    /** Of the JDK. */
    public static String far(DayOfWeek day) {
        return switch (day) {
            case SUNDAY, SATURDAY -> " rest";
            default -> " work";
        };
    }

    private record Pair(String name, long count) {}
}
