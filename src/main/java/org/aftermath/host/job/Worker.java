package org.aftermath.host.job;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import org.aftermath.core.ticket.Wake;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one piece of work, at most once at a time in the whole cluster: when woken, when the work itself asks to be done
 * again, and every 15 seconds on one node in case both were lost with a node. A failure is logged and never ends it.
 */
public final class Worker implements Wake, LifecycleAware, JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration EVERY = Duration.ofSeconds(15);

    private final String name;
    private final Supplier<Optional<Duration>> work;
    private final SchedulerService scheduler;
    private final ClusterLockService locks;
    private volatile @Nullable Alarm alarm;

    /**
     * @param name of the work, unique in the cluster
     * @param work what is done; says how long it takes until there is something to do again, empty if it does not know
     */
    public Worker(
            String name, Supplier<Optional<Duration>> work, SchedulerService scheduler, ClusterLockService locks) {
        this.name = name;
        this.work = work;
        this.scheduler = scheduler;
        this.locks = locks;
    }

    @Override
    public synchronized void onStart() {
        if (alarm != null) {
            return;
        }
        alarm = new Alarm(name, this::round);
        scheduler.registerJobRunner(JobRunnerKey.of(name), this);
        try {
            scheduler.scheduleJob(JobId.of(name), everySoOften());
        } catch (SchedulerServiceException failure) {
            LOG.error("{} works only when woken: the scheduler took no job", name, failure);
        }
        up();
    }

    private JobConfig everySoOften() {
        return JobConfig.forJobRunnerKey(JobRunnerKey.of(name))
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(Schedule.forInterval(
                        EVERY.toMillis(), new Date(System.currentTimeMillis() + EVERY.toMillis())));
    }

    /** The job itself stays with the scheduler: other nodes still want it. */
    @Override
    public synchronized void onStop() {
        if (alarm != null) {
            alarm.close();
            alarm = null;
            scheduler.unregisterJobRunner(JobRunnerKey.of(name));
        }
    }

    @Override
    public void up() {
        var set = alarm;
        if (set != null) {
            set.soon();
        }
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        round();
        return JobRunnerResponse.success();
    }

    private void round() {
        try {
            alone();
        } catch (RuntimeException failure) {
            LOG.error("{} failed; it is tried again", name, failure);
        }
    }

    private void alone() {
        var lock = locks.getLockForName(name);
        if (lock.tryLock()) {
            try {
                work.get().ifPresent(this::again);
            } finally {
                lock.unlock();
            }
        }
    }

    private void again(Duration delay) {
        var set = alarm;
        if (set != null) {
            set.in(delay);
        }
    }
}
