package sandbox.host;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * Which host the current thread works for. Genuine hosts own their virtual machine, so their API has static access;
 * where two hosts share one, static access must ask the thread.
 */
public final class Here {

    private static final ThreadLocal<Host> CURRENT = new ThreadLocal<>();
    private static final List<Host> RUNNING = new CopyOnWriteArrayList<>();

    private Here() {}

    /** The thread's host; for a thread that a plugin started on its own, the first running host of that product. */
    public static Host host(String productKey) {
        return find(host -> host.product().key().equals(productKey));
    }

    /** The thread's host, else the first running one. */
    public static Host host() {
        return find(host -> true);
    }

    /** Does the work for the host, whatever host the thread worked for before. */
    public static void at(Host host, Runnable work) {
        var before = CURRENT.get();
        CURRENT.set(host);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    /** Makes the thread work for the host; the result undoes it. */
    public static Runnable enter(Host host) {
        var before = CURRENT.get();
        CURRENT.set(host);
        return () -> restore(before);
    }

    static void started(Host host) {
        RUNNING.add(host);
    }

    static void stopped(Host host) {
        RUNNING.remove(host);
    }

    private static void restore(Host before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }

    private static Host find(Predicate<Host> fits) {
        var current = CURRENT.get();
        if (current != null && fits.test(current)) {
            return current;
        }
        return RUNNING.stream()
                .filter(fits)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no host is running here"));
    }
}
