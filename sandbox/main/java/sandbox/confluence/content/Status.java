package sandbox.confluence.content;

import java.util.Locale;

/** Whether content is the one that people see. */
public enum Status {
    CURRENT,
    /** Nobody has published it yet: its author alone sees it, and nobody is told of it. */
    DRAFT,
    TRASHED,
    HISTORICAL;

    /** The word that the database and REST use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
