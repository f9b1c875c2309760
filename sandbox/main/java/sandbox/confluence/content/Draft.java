package sandbox.confluence.content;

/**
 * A page that is to be created.
 *
 * @param parentId 0 for a page right below the space
 * @param quiet nobody needs to be told
 */
public record Draft(String spaceKey, long parentId, String title, String body, String comment, boolean quiet) {

    public static Draft of(String spaceKey, long parentId, String title, String body) {
        return new Draft(spaceKey, parentId, title, body, "", false);
    }
}
