package sandbox.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.util.Date;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;
import sandbox.plugin.ModuleType;

/** {@code <job-config>}: a job that the descriptor schedules, run by a {@code JobRunner} of the plugin. */
public record JobConfigType(Scheduler scheduler) implements ModuleType {

    @Override
    public String element() {
        return "job-config";
    }

    @Override
    public AutoCloseable open(ModuleElement module, LoadedPlugin plugin) {
        var key = plugin.complete(module.key());
        var runner = JobRunnerKey.of(key);
        scheduler.registerJobRunner(runner, runner(module, plugin));
        var config =
                JobConfig.forJobRunnerKey(runner).withSchedule(schedule(module)).withRunMode(runMode(module));
        try {
            scheduler.scheduleJob(JobId.of(key), config);
        } catch (SchedulerServiceException e) {
            throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
        }
        return () -> {
            scheduler.unscheduleJob(JobId.of(key));
            scheduler.unregisterJobRunner(runner);
        };
    }

    private static ModuleElement job(ModuleElement module) {
        return module.child("job").orElseThrow(() -> new IllegalArgumentException("<job-config> without <job>"));
    }

    private static JobRunner runner(ModuleElement module, LoadedPlugin plugin) {
        var name = job(module).required("key");
        return plugin.bean(name)
                .map(JobRunner.class::cast)
                .orElseThrow(() -> new IllegalArgumentException(plugin.key() + " has no bean " + name));
    }

    private static Schedule schedule(ModuleElement module) {
        var schedule = module.child("schedule")
                .orElseThrow(() -> new IllegalArgumentException("<job-config> without <schedule>"));
        var cron = schedule.attribute("cron-expression");
        if (cron.isPresent()) {
            return Schedule.forCronExpression(cron.get());
        }
        long every = Long.parseLong(schedule.required("repeat-interval"));
        return Schedule.forInterval(every, new Date(System.currentTimeMillis() + every));
    }

    private static RunMode runMode(ModuleElement module) {
        boolean everyNode =
                job(module).attribute("perClusterJob").filter("false"::equals).isPresent();
        return everyNode ? RunMode.RUN_LOCALLY : RunMode.RUN_ONCE_PER_CLUSTER;
    }
}
