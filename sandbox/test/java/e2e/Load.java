package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What people do over and over again while something else happens; whatever goes wrong for them is kept. */
final class Load implements AutoCloseable {

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final Map<String, AtomicInteger> rounds = new LinkedHashMap<>();
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private volatile boolean over;

    /** One more person, who does this until it is over. */
    Load person(String name, Runnable round) {
        var count = new AtomicInteger();
        rounds.put(name, count);
        people.execute(() -> {
            while (!over) {
                try {
                    round.run();
                } catch (AssertionError | RuntimeException e) {
                    wrong.add(name + ": " + e);
                }
                count.incrementAndGet();
            }
        });
        return this;
    }

    /** Waits until everybody has done so often what they do, from now on. */
    void awaitRounds(int enough) {
        rounds.forEach((name, count) -> {
            var before = count.get();
            Eventually.holds(() -> assertThat(count.get()).as(name).isGreaterThanOrEqualTo(before + enough));
        });
    }

    /** How often everybody has done what they do. */
    String told() {
        return rounds.toString();
    }

    List<String> wrong() {
        return wrong;
    }

    @Override
    public void close() {
        over = true;
        people.shutdown();
        try {
            if (!people.awaitTermination(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Somebody is still waiting for an answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
