package sandbox.host;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import sandbox.people.Acting;

/** Work of the host apart from requests: its threads work for the host, as whoever handed the work in. */
final class BackgroundWork implements Executor, AutoCloseable {

    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final Host host;

    BackgroundWork(Host host) {
        this.host = host;
    }

    @Override
    public void execute(Runnable work) {
        var account = Acting.account().orElse(null);
        pool.execute(() -> {
            Acting.become(account);
            try {
                Here.at(host, work);
            } finally {
                Acting.become(null);
            }
        });
    }

    /** In this very thread, with nobody acting. */
    void now(Runnable work) {
        Acting.become(null);
        try {
            Here.at(host, work);
        } finally {
            Acting.become(null);
        }
    }

    @Override
    public void close() throws InterruptedException {
        pool.shutdown();
        if (!pool.awaitTermination(2, TimeUnit.SECONDS)) {
            pool.shutdownNow();
        }
    }
}
