package sandbox.confluence.content;

/**
 * A space as it is stored.
 *
 * @param homePageId 0 before it has one
 */
public record StoredSpace(long id, String key, String name, String description, long homePageId, Stamp created) {}
