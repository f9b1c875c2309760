package sandbox.schedule;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/** One run of a job. */
record Run(Date startTime, JobId jobId, JobConfig jobConfig) implements JobRunnerRequest {

    @Override
    public Date getStartTime() {
        return startTime;
    }

    @Override
    public JobId getJobId() {
        return jobId;
    }

    @Override
    public JobConfig getJobConfig() {
        return jobConfig;
    }

    /** Runs end by themselves: the host interrupts their thread when it stops. */
    @Override
    public boolean isCancellationRequested() {
        return Thread.currentThread().isInterrupted();
    }
}
