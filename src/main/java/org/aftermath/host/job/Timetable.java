package org.aftermath.host.job;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a worker work every so often on one node, on the host's own threads: in case a wake-up was lost with the node
 * that gave it, or because nobody wakes it at all.
 */
public final class Timetable implements LifecycleAware, JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);
    private static final Duration FIRST = Duration.ofSeconds(15);

    private final Worker worker;
    private final Duration every;
    private final SchedulerService scheduler;

    public Timetable(Worker worker, Duration every, SchedulerService scheduler) {
        this.worker = worker;
        this.every = every;
        this.scheduler = scheduler;
    }

    /** Of the work, unique in the cluster. */
    public String name() {
        return worker.name();
    }

    /** How often it is done at least. */
    public Duration every() {
        return every;
    }

    @Override
    public void onStart() {
        worker.resume();
        scheduler.registerJobRunner(runner(), this);
        try {
            scheduler.scheduleJob(JobId.of(worker.name()), everySoOften());
        } catch (SchedulerServiceException failure) {
            LOG.error("{} works only when woken: the scheduler took no job", worker.name(), failure);
        }
    }

    /** The job itself stays with the scheduler: other nodes still want it. */
    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(runner());
        worker.onStop();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        worker.round();
        return JobRunnerResponse.success();
    }

    private JobConfig everySoOften() {
        var first = new Date(System.currentTimeMillis() + FIRST.toMillis());
        return JobConfig.forJobRunnerKey(runner())
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(Schedule.forInterval(every.toMillis(), first));
    }

    private JobRunnerKey runner() {
        return JobRunnerKey.of(worker.name());
    }
}
