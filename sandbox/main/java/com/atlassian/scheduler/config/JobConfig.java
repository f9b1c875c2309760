package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import java.util.Objects;

/** Twin: what runs, when, and where; each change is a new value. */
public final class JobConfig {

    private final JobRunnerKey jobRunnerKey;
    private final Schedule schedule;
    private final RunMode runMode;
    private final Map<String, Serializable> parameters;

    private JobConfig(
            JobRunnerKey jobRunnerKey, Schedule schedule, RunMode runMode, Map<String, Serializable> parameters) {
        this.jobRunnerKey = Objects.requireNonNull(jobRunnerKey, "jobRunnerKey");
        this.schedule = schedule;
        this.runMode = runMode;
        this.parameters = Map.copyOf(parameters);
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return new JobConfig(jobRunnerKey, Schedule.runOnce(new Date()), RunMode.RUN_ONCE_PER_CLUSTER, Map.of());
    }

    public JobConfig withSchedule(Schedule schedule) {
        return new JobConfig(jobRunnerKey, schedule, runMode, parameters);
    }

    public JobConfig withRunMode(RunMode runMode) {
        return new JobConfig(jobRunnerKey, schedule, runMode, parameters);
    }

    public JobConfig withParameters(Map<String, Serializable> parameters) {
        return new JobConfig(jobRunnerKey, schedule, runMode, parameters == null ? Map.of() : parameters);
    }

    public JobRunnerKey getJobRunnerKey() {
        return jobRunnerKey;
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public RunMode getRunMode() {
        return runMode;
    }

    public Map<String, Serializable> getParameters() {
        return parameters;
    }
}
