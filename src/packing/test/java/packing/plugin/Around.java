package packing.plugin;

import java.util.function.Supplier;

/** Reads what is private to the class within it, which reads what is private to this. */
public final class Around {

    private String word = "outer";

    private Around() {}

    /** All that is private. */
    public static String said(String first) {
        var within = new Around().new Within();
        return first + ", " + within.outer() + ", " + within.inner + ", " + within.count.get();
    }

    private int two() {
        return 2;
    }

    private final class Within {

        private final String inner = new StringBuilder("inner").toString();
        private final Supplier<Integer> count = Around.this::two;

        private String outer() {
            return word;
        }
    }
}
