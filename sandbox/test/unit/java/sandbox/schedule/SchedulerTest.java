package sandbox.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.lock.Leases;
import sandbox.store.DatabaseAddress;
import sandbox.store.JdbcDatabase;

public class SchedulerTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");
    private static final JobId JOB = JobId.of("job");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private JdbcDatabase database;
    private Scheduler first;
    private Scheduler second;

    @Before
    public void open() {
        database = JdbcDatabase.open(DatabaseAddress.h2File(folder.getRoot().toPath(), "jobs"));
        first = new Scheduler(new Leases(database, Clock.systemUTC(), "first"), Clock.systemUTC(), Runnable::run);
        second = new Scheduler(new Leases(database, Clock.systemUTC(), "second"), Clock.systemUTC(), Runnable::run);
    }

    @After
    public void close() {
        first.close();
        second.close();
        database.close();
    }

    @Test(timeout = 20_000)
    public void runsAJobAgainAndAgain() throws Exception {
        var runs = new CountDownLatch(3);
        first.registerJobRunner(RUNNER, request -> {
            runs.countDown();
            return JobRunnerResponse.success();
        });
        first.scheduleJob(JOB, every(20, RunMode.RUN_LOCALLY));
        runs.await();
        assertThat(first.getJobDetails(JOB)).isNotNull();
        first.unscheduleJob(JOB);
        assertThat(first.getJobDetails(JOB)).isNull();
    }

    @Test(timeout = 20_000)
    public void goesOnAfterARunThatFails() throws Exception {
        var runs = new CountDownLatch(2);
        first.registerJobRunner(RUNNER, request -> {
            runs.countDown();
            throw new IllegalStateException("failed run");
        });
        first.scheduleJob(JOB, every(20, RunMode.RUN_LOCALLY));
        assertThat(runs.await(15, TimeUnit.SECONDS)).isTrue();
    }

    @Test(timeout = 20_000)
    public void runsOncePerClusterOnOneNodeOnly() throws Exception {
        var runs = new AtomicInteger();
        var sentinels = new CountDownLatch(2);
        var hour = JobConfig.forJobRunnerKey(RUNNER)
                .withSchedule(Schedule.forInterval(3_600_000, null))
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER);
        for (var node : new Scheduler[] {first, second}) {
            node.registerJobRunner(RUNNER, request -> {
                runs.incrementAndGet();
                return JobRunnerResponse.success();
            });
            node.registerJobRunner(JobRunnerKey.of("sentinel"), request -> {
                sentinels.countDown();
                return JobRunnerResponse.success();
            });
            node.scheduleJob(JOB, hour);
            node.scheduleJob(
                    JobId.of("sentinel"),
                    JobConfig.forJobRunnerKey(JobRunnerKey.of("sentinel"))
                            .withSchedule(Schedule.runOnce(new Date(System.currentTimeMillis() + 1500)))
                            .withRunMode(RunMode.RUN_LOCALLY));
        }
        sentinels.await();
        assertThat(runs).hasValue(1);
    }

    @Test
    public void readsCronExpressionsAsQuartzDoes() {
        var sundays =
                Timetable.of(Schedule.forCronExpression("0 30 9 ? * 1 *", TimeZone.getTimeZone("Asia/Tokyo")), NOON);
        assertThat(sundays.first(NOON)).contains(Instant.parse("2026-11-22T00:30:00Z"));
        assertThatThrownBy(() -> first.scheduleJob(
                        JOB, JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.forCronExpression("nonsense"))))
                .isInstanceOf(SchedulerServiceException.class);
    }

    @Test
    public void keepsIntervalsInStepWithTheirFirstRun() {
        var table = Timetable.of(Schedule.forInterval(60_000, Date.from(NOON)), NOON);
        assertThat(table.first(NOON)).contains(NOON);
        assertThat(table.after(NOON)).contains(NOON.plusSeconds(60));
        assertThat(table.first(NOON.plusSeconds(90))).contains(NOON.plusSeconds(120));
        assertThat(Timetable.of(Schedule.runOnce(Date.from(NOON)), NOON).after(NOON))
                .isEmpty();
        assertThat(table.slot(NOON)).hasValueSatisfying(slot -> assertThat(slot).isLessThan(Duration.ofMinutes(1)));
    }

    private static JobConfig every(long millis, RunMode mode) {
        return JobConfig.forJobRunnerKey(RUNNER)
                .withSchedule(Schedule.forInterval(millis, null))
                .withRunMode(mode);
    }
}
