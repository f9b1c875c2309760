package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/** Twin: when a job runs. The scheduler looks at the fields, which have no public getters here. */
public final class Schedule {

    private final long intervalInMillis;
    private final Date firstRunTime;
    private final String cronExpression;
    private final TimeZone timeZone;

    private Schedule(long intervalInMillis, Date firstRunTime, String cronExpression, TimeZone timeZone) {
        this.intervalInMillis = intervalInMillis;
        this.firstRunTime = firstRunTime;
        this.cronExpression = cronExpression;
        this.timeZone = timeZone;
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(intervalInMillis, firstRunTime, null, null);
    }

    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(0, null, cronExpression, timeZone);
    }

    public static Schedule runOnce(Date runTime) {
        return new Schedule(0, runTime, null, null);
    }

    @Override
    public String toString() {
        return cronExpression != null
                ? "cron " + cronExpression + (timeZone == null ? "" : " in " + timeZone.getID())
                : "every " + intervalInMillis + " ms from " + firstRunTime;
    }
}
