package sandbox.ao;

import java.util.Locale;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import sandbox.store.Database;

/** Makes the genuine library work on the host's database, within the tables of one plugin. */
final class EntityManagers {

    private EntityManagers() {}

    static EntityManager open(Database database, String prefix) {
        return new EntityManager(provider(database), new Configuration(prefix));
    }

    private static DatabaseProvider provider(Database database) {
        var source = new SharedDataSource(database.dataSource());
        return database.isPostgres()
                ? new PostgreSQLDatabaseProvider(source, database.schema())
                : new H2DatabaseProvider(source, database.schema());
    }

    private record Configuration(String prefix) implements EntityManagerConfiguration {

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return TableNames.converters(prefix);
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
