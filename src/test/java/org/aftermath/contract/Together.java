package org.aftermath.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Lets things happen at the same moment. */
public final class Together {

    private Together() {}

    @SafeVarargs
    public static <T> List<T> call(Callable<T>... works) throws Exception {
        var start = new CyclicBarrier(works.length);
        var threads = Executors.newFixedThreadPool(works.length);
        try {
            var futures = new ArrayList<Future<T>>();
            for (var work : works) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get(30, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
