package sandbox.ao;

import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The host's data source in the shape that Active Objects asks for; the host closes it. */
final class SharedDataSource extends DelegatingDataSource implements DisposableDataSource {

    SharedDataSource(DataSource target) {
        super(target);
    }

    @Override
    public void dispose() {
        // It belongs to the host.
    }
}
