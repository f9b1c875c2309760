package sandbox.confluence.content;

/** The kinds of content. */
public enum Kind {
    PAGE("page"),
    COMMENT("comment");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The word that the database and REST use. */
    public String word() {
        return word;
    }

    static Kind of(String word) {
        return word.equals("comment") ? COMMENT : PAGE;
    }
}
