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
 * Starts and stops a worker with the host, and lets it work every 15 seconds on one node, in case a wake-up was lost
 * with the node that gave it.
 */
public final class Timetable implements LifecycleAware, JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);
    private static final Duration EVERY = Duration.ofSeconds(15);

    private final Worker worker;
    private final SchedulerService scheduler;

    public Timetable(Worker worker, SchedulerService scheduler) {
        this.worker = worker;
        this.scheduler = scheduler;
    }

    @Override
    public void onStart() {
        worker.start();
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
        worker.stop();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        worker.round();
        return JobRunnerResponse.success();
    }

    private JobConfig everySoOften() {
        var first = new Date(System.currentTimeMillis() + EVERY.toMillis());
        return JobConfig.forJobRunnerKey(runner())
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(Schedule.forInterval(EVERY.toMillis(), first));
    }

    private JobRunnerKey runner() {
        return JobRunnerKey.of(worker.name());
    }
}
