package org.aftermath.host.remote;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** HTTP clients whose threads end a second after the last answer, so that none outlives the plugin for long. */
final class Lines {

    private static final Logger LOG = LoggerFactory.getLogger(Lines.class);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final String NAME = "org.aftermath.postmortem.line";

    private Lines() {}

    static HttpClient open() {
        var threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), Lines::thread);
        return HttpClient.newBuilder().connectTimeout(CONNECT).executor(threads).build();
    }

    /** The client's own timeout ends with the first byte, so the whole answer is waited for here; empty if none came. */
    static <T> Optional<HttpResponse<T>> answer(
            HttpClient http, HttpRequest request, BodyHandler<T> reading, Duration patience) {
        var answer = http.sendAsync(request, reading);
        try {
            return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException broken) {
            LOG.info("{} cannot be reached: {}", request.uri().getHost(), String.valueOf(broken.getCause()));
        } catch (TimeoutException slow) {
            answer.cancel(true);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, NAME);
        thread.setDaemon(true);
        return thread;
    }
}
