package packing.library;

/** Constants of which some do things their own way. */
public enum Mood {
    CALM("c"),
    LOUD("l") {
        @Override
        public String said(String word, long times) {
            return shout(word, times);
        }

        private String shout(String word, long times) {
            for (var at = 0; at < times; at++) {
                word = word + "!";
            }
            return word;
        }

        @Override
        public String toString() {
            return "very loud";
        }
    },
    ODD("o") {
        @Override
        public String said(String word, long times) {
            return word.isEmpty() ? code : word + times;
        }
    };

    final String code;

    Mood(String code) {
        this.code = code;
    }

    /** Says it. */
    public String said(String word, long times) {
        return word;
    }
}
