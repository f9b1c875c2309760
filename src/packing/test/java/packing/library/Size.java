package packing.library;

/** Constants that are classes of their own. */
public enum Size {
    BIG {
        @Override
        public String fit() {
            return "tight";
        }
    },
    SMALL {
        @Override
        public String fit() {
            return "loose";
        }
    };

    private static final String NEVER_NAMED = ": ";

    /** How it sits. */
    public abstract String fit();

    /** Is never called. */
    public static String unused() {
        return SMALL.fit() + NEVER_NAMED;
    }
}
