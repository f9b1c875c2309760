package sandbox.confluence.content;

/**
 * Where content lives.
 *
 * @param parentId the page above, or the comment answered; 0 for none
 * @param containerId the page that a comment belongs to; 0 for pages
 */
public record Place(String spaceKey, long parentId, long containerId) {

    public static Place in(String spaceKey) {
        return new Place(spaceKey, 0, 0);
    }

    public Place under(long parent) {
        return new Place(spaceKey, parent, containerId);
    }
}
