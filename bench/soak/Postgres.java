import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL of its own, which says where it is and lives as long as somebody holds its input open. */
public final class Postgres {

    public static void main(String[] arguments) throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            System.out.println(postgres.getJdbcUrl("postgres", "postgres"));
            while (System.in.read() >= 0) {}
        }
    }
}
