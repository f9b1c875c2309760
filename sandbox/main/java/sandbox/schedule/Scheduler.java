package sandbox.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.lock.Leases;
import sandbox.time.MovedTime;

/**
 * Runs jobs with nobody acting. A job for the whole cluster is run by the node that takes the lease of its time slot.
 * Jobs live as long as the host: plugins schedule them anew when they start.
 */
public final class Scheduler implements SchedulerService, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final long GLANCE = 200;
    /** A thread that wakes a moment too soon is not too soon. */
    private static final long EARLY = 50;

    private record Job(JobId id, JobConfig config, Timetable timetable, ScheduledFuture<?> next) implements JobDetails {

        @Override
        public JobId getJobId() {
            return id;
        }

        @Override
        public JobRunnerKey getJobRunnerKey() {
            return config.getJobRunnerKey();
        }

        @Override
        public Date getNextRunTime() {
            return new Date(System.currentTimeMillis() + next.getDelay(TimeUnit.MILLISECONDS));
        }
    }

    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, Job> jobs = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(4);
    private final Leases leases;
    private final Clock clock;
    private final Consumer<Runnable> asHost;

    /** @param asHost runs what it is given on behalf of the host, with nobody acting */
    public Scheduler(Leases leases, Clock clock, Consumer<Runnable> asHost) {
        this.leases = leases;
        this.clock = clock;
        this.asHost = asHost;
        pool.setRemoveOnCancelPolicy(true);
        pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return Set.copyOf(runners.keySet());
    }

    @Override
    public Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs() {
        return jobs.values().stream().map(Job::getJobRunnerKey).collect(Collectors.toSet());
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        unscheduleJob(jobId);
        var now = clock.instant();
        var timetable = timetable(jobConfig.getSchedule(), now);
        timetable.first(now).ifPresent(time -> plan(jobId, jobConfig, timetable, time));
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException {
        var id = JobId.of("generated-" + UUID.randomUUID());
        scheduleJob(id, jobConfig);
        return id;
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        synchronized (jobs) {
            var job = jobs.remove(jobId);
            if (job != null) {
                job.next().cancel(false);
            }
        }
    }

    @Override
    public Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        var now = clock.instant();
        return timetable(schedule, now).first(now).map(Date::from).orElse(null);
    }

    @Override
    public JobDetails getJobDetails(JobId jobId) {
        return planned(jobId);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return jobs.values().stream()
                .filter(job -> job.getJobRunnerKey().equals(jobRunnerKey))
                .map(JobDetails.class::cast)
                .toList();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    private void plan(JobId id, JobConfig config, Timetable timetable, Instant time) {
        long delay = Math.min(
                glance(), Math.max(0, Duration.between(clock.instant(), time).toMillis()));
        synchronized (jobs) {
            var next = pool.schedule(() -> fire(id, time), delay, TimeUnit.MILLISECONDS);
            jobs.put(id, new Job(id, config, timetable, next));
        }
    }

    /** A clock that may be moved is looked at again soon. */
    private static long glance() {
        return MovedTime.isFollowed() ? GLANCE : Long.MAX_VALUE;
    }

    private void again(Job job, Instant time) {
        synchronized (jobs) {
            if (jobs.remove(job.id(), job)) {
                plan(job.id(), job.config(), job.timetable(), time);
            }
        }
    }

    private void fire(JobId id, Instant time) {
        var job = planned(id);
        if (job == null) {
            return;
        }
        if (MovedTime.isFollowed() && clock.instant().isBefore(time.minusMillis(EARLY))) {
            again(job, time);
            return;
        }
        runOnce(job, time);
        planNext(job, time);
    }

    private void runOnce(Job job, Instant time) {
        try {
            if (mayRun(job, time)) {
                asHost.accept(() -> run(job));
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.error("job {} failed", job.id(), e);
        }
    }

    /** Unless it was unscheduled or planned anew while it ran. */
    private void planNext(Job job, Instant time) {
        synchronized (jobs) {
            if (jobs.remove(job.id(), job)) {
                var now = clock.instant();
                job.timetable()
                        .after(time.isAfter(now) ? time : now)
                        .ifPresent(next -> plan(job.id(), job.config(), job.timetable(), next));
            }
        }
    }

    /** Never sees the moment between two plans. */
    private Job planned(JobId id) {
        synchronized (jobs) {
            return jobs.get(id);
        }
    }

    private boolean mayRun(Job job, Instant time) {
        if (job.config().getRunMode() != RunMode.RUN_ONCE_PER_CLUSTER) {
            return true;
        }
        var slot = job.timetable().slot(time);
        return slot.isEmpty() || leases.take("job:" + job.id(), slot.get());
    }

    private void run(Job job) {
        var runner = Optional.ofNullable(runners.get(job.getJobRunnerKey()));
        if (runner.isEmpty()) {
            LOG.warn("nobody runs {}", job.getJobRunnerKey());
            return;
        }
        var answer = runner.get().runJob(new Run(Date.from(clock.instant()), job.id(), job.config()));
        LOG.debug("job {}: {}", job.id(), answer);
    }

    private static Timetable timetable(Schedule schedule, Instant now) throws SchedulerServiceException {
        try {
            return Timetable.of(schedule, now);
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException(e.getMessage());
        }
    }
}
