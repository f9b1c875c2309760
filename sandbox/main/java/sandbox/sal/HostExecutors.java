package sandbox.sal;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import sandbox.host.Here;
import sandbox.host.Host;
import sandbox.people.Account;
import sandbox.people.Acting;

/** Executors whose tasks act as whoever handed them in, at the same host. */
final class HostExecutors implements ThreadLocalDelegateExecutorFactory {

    private final Host host;

    HostExecutors(Host host) {
        this.host = host;
    }

    @Override
    public Executor createExecutor(Executor delegate) {
        return task -> delegate.execute(carrying(task));
    }

    @Override
    public ExecutorService createExecutorService(ExecutorService delegate) {
        return new Carrying(delegate);
    }

    @Override
    public ScheduledExecutorService createScheduledExecutorService(ScheduledExecutorService delegate) {
        return new CarryingSchedule(delegate);
    }

    private Runnable carrying(Runnable task) {
        var account = Acting.account().orElse(null);
        return () -> Here.at(host, () -> as(account, task));
    }

    private <T> Callable<T> carrying(Callable<T> task) {
        var account = Acting.account().orElse(null);
        return () -> {
            var leave = Here.enter(host);
            var before = Acting.account().orElse(null);
            Acting.become(account);
            try {
                return task.call();
            } finally {
                Acting.become(before);
                leave.run();
            }
        };
    }

    private static void as(Account account, Runnable task) {
        var before = Acting.account().orElse(null);
        Acting.become(account);
        try {
            task.run();
        } finally {
            Acting.become(before);
        }
    }

    private class Carrying extends AbstractExecutorService {

        private final ExecutorService delegate;

        Carrying(ExecutorService delegate) {
            this.delegate = delegate;
        }

        @Override
        public void execute(Runnable task) {
            delegate.execute(carrying(task));
        }

        @Override
        public void shutdown() {
            delegate.shutdown();
        }

        @Override
        public List<Runnable> shutdownNow() {
            return delegate.shutdownNow();
        }

        @Override
        public boolean isShutdown() {
            return delegate.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return delegate.isTerminated();
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return delegate.awaitTermination(timeout, unit);
        }
    }

    private final class CarryingSchedule extends Carrying implements ScheduledExecutorService {

        private final ScheduledExecutorService delegate;

        CarryingSchedule(ScheduledExecutorService delegate) {
            super(delegate);
            this.delegate = delegate;
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            return delegate.schedule(carrying(task), delay, unit);
        }

        @Override
        public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
            return delegate.schedule(carrying(task), delay, unit);
        }

        @Override
        public ScheduledFuture<?> scheduleAtFixedRate(Runnable task, long first, long period, TimeUnit unit) {
            return delegate.scheduleAtFixedRate(carrying(task), first, period, unit);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long first, long delay, TimeUnit unit) {
            return delegate.scheduleWithFixedDelay(carrying(task), first, delay, unit);
        }
    }
}
