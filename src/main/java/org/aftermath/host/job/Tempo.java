package org.aftermath.host.job;

import java.time.Duration;
import java.util.Optional;

/**
 * How fast background work goes. Each time has a default that suits genuine hosts; an administrator may set another
 * as a system property of the host, in ISO-8601 ({@code -Dorg.aftermath.loop.turn=PT45S}), read when the plugin starts.
 *
 * @param turn how long the work of a node that died stays undone at most, before another node takes over
 * @param inCase how often work is looked for that nobody was woken for
 * @param firstWait after the first failure
 * @param longestWait between two attempts
 * @param failures how often something may be answered badly before it is given up
 * @param giveUp how long something may stay unanswered before it is given up
 * @param answer how long an answer of the other product may take
 * @param overlap how long the secret before the last is believed
 * @param sweep how often Jira looks for what nobody heard
 * @param remind how often it is looked whether somebody is to be reminded of what they promised
 */
public record Tempo(
        Duration turn,
        Duration inCase,
        Duration firstWait,
        Duration longestWait,
        int failures,
        Duration giveUp,
        Duration answer,
        Duration overlap,
        Duration sweep,
        Duration remind) {

    private static final String PREFIX = "org.aftermath.loop.";

    /** @throws java.time.DateTimeException if a property is no duration */
    public static Tempo ofThisHost() {
        return new Tempo(
                time("turn", Duration.ofSeconds(30)),
                time("inCase", Duration.ofSeconds(15)),
                time("firstWait", Duration.ofSeconds(1)),
                time("longestWait", Duration.ofMinutes(5)),
                Integer.getInteger(PREFIX + "failures", 20),
                time("giveUp", Duration.ofDays(7)),
                time("answer", Duration.ofSeconds(10)),
                time("overlap", Duration.ofMinutes(10)),
                time("sweep", Duration.ofMinutes(5)),
                time("remind", Duration.ofMinutes(15)));
    }

    private static Duration time(String name, Duration usual) {
        return Optional.ofNullable(System.getProperty(PREFIX + name))
                .map(Duration::parse)
                .orElse(usual);
    }
}
