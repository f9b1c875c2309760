package org.aftermath.shipped;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One promise about what is shipped. */
record Gate(String name, Function<Shipped, Finding> look) {

    /** How much was looked at, and what is wrong. */
    record Finding(int checked, List<String> wrong) {

        Finding {
            wrong = List.copyOf(wrong);
        }
    }

    /** Looks at many things, of which each is right or wrong. */
    static <T> Gate each(String name, Function<Shipped, Stream<T>> things, Predicate<T> right) {
        return with(name, things, shipped -> right);
    }

    /** Likewise, where what is right depends on the rest of the jar. */
    static <T> Gate with(String name, Function<Shipped, Stream<T>> things, Function<Shipped, Predicate<T>> right) {
        return new Gate(name, shipped -> {
            var all = things.apply(shipped).toList();
            var isRight = right.apply(shipped);
            return new Finding(
                    all.size(),
                    all.stream()
                            .filter(isRight.negate())
                            .map(thing -> name + ": " + thing)
                            .toList());
        });
    }

    Finding look(Shipped shipped) {
        return look.apply(shipped);
    }
}
