package org.aftermath.core.premortem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How many minutes each of the six blocks is meant to take (M01).
 *
 * @param minutes one for each timed block, in their order
 */
public record Timetable(List<Integer> minutes) {

    public static final int LONGEST = 240;

    public static final Timetable USUAL = new Timetable(Arrays.stream(Block.values())
            .filter(Block::isTimed)
            .map(Block::minutes)
            .toList());

    private static final int BLOCKS = 6;

    public Timetable {
        minutes = List.copyOf(minutes);
        if (!isOne(minutes)) {
            throw new IllegalArgumentException("Six blocks of 1 to " + LONGEST + " minutes");
        }
    }

    /** {@code 5/10/45/10/40/10}; empty for what is no timetable. */
    public static Optional<Timetable> read(String text) {
        var parts = text.strip().split("\\s*[/,、]\\s*", -1);
        if (!Arrays.stream(parts).allMatch(part -> part.matches("\\d{1,3}"))) {
            return Optional.empty();
        }
        var minutes = Arrays.stream(parts).map(Integer::valueOf).toList();
        return isOne(minutes) ? Optional.of(new Timetable(minutes)) : Optional.empty();
    }

    private static boolean isOne(List<Integer> minutes) {
        return minutes.size() == BLOCKS && minutes.stream().allMatch(each -> each >= 1 && each <= LONGEST);
    }

    /** 0 for what has no timer: before it begins and after the end. */
    public int of(Block block) {
        return block.isTimed() ? minutes.get(block.ordinal() - Block.EXPLAIN.ordinal()) : 0;
    }

    public int total() {
        return minutes.stream().mapToInt(Integer::intValue).sum();
    }
}
