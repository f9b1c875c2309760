package sandbox.confluence.content;

import sandbox.confluence.content.Properties.World;
import sandbox.store.Database;

/** Everything that is stored, and who may see it. */
public record Store(
        Database database,
        Spaces spaces,
        Contents contents,
        Labels labels,
        Restrictions restrictions,
        Properties jsonProperties,
        Properties javaProperties,
        Access access) {

    /** Creates what is missing in the database. */
    public static Store in(Database database) {
        database.script("sandbox/confluence/schema.sql");
        Spaces spaces = new Spaces(database);
        Contents contents = new Contents(database);
        Restrictions restrictions = new Restrictions(database);
        return new Store(
                database,
                spaces,
                contents,
                new Labels(database),
                restrictions,
                new Properties(database, World.JSON),
                new Properties(database, World.JAVA),
                new Access(spaces, contents, restrictions));
    }
}
