package sandbox.confluence.content;

import java.util.Locale;

/** Whether content is the one that people see. */
public enum Status {
    CURRENT,
    TRASHED,
    HISTORICAL;

    /** The word that the database and REST use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
