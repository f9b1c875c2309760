package sandbox.confluence.content;

/**
 * A new version of a page.
 *
 * @param expectedVersion the version that the writer saw; another one is a conflict
 */
public record Edit(
        long id,
        int expectedVersion,
        String title,
        String body,
        String comment,
        boolean minor,
        Happenings.Why why,
        boolean quiet) {

    public static Edit of(Content seen, String title, String body, String comment) {
        return new Edit(seen.id(), seen.version(), title, body, comment, false, Happenings.Why.EDIT, false);
    }
}
