package sandbox.host;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closing must go on whatever fails on the way. */
public final class Quietly {

    private static final Logger LOG = LoggerFactory.getLogger(Quietly.class);

    private Quietly() {}

    public static void close(AutoCloseable closeable) {
        if (closeable == null) {
            return;
        }
        try {
            closeable.close();
        } catch (Exception | LinkageError e) {
            LOG.warn("closing {} failed", closeable, e);
        }
    }
}
