package sandbox.confluence.content;

/**
 * One version of content.
 *
 * @param number from 1
 * @param comment what the writer says about the change; may be empty
 * @param minor nobody needs to be told
 * @param currentId for a historical version the id of the current one, else 0
 */
public record Revision(int number, Stamp stamp, String comment, boolean minor, long currentId) {

    public static Revision first(Stamp stamp) {
        return new Revision(1, stamp, "", false, 0);
    }

    public Revision next(Stamp by, String why, boolean isMinor) {
        return new Revision(number + 1, by, why, isMinor, 0);
    }
}
