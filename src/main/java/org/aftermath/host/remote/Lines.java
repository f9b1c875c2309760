package org.aftermath.host.remote;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** HTTP clients whose threads end a second after the last answer, so that none outlives the plugin for long. */
final class Lines {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final String NAME = "org.aftermath.postmortem.line";

    private Lines() {}

    static HttpClient open() {
        var threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), Lines::thread);
        return HttpClient.newBuilder().connectTimeout(CONNECT).executor(threads).build();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, NAME);
        thread.setDaemon(true);
        return thread;
    }
}
