package org.aftermath.host.store.index;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.index.Line;
import org.aftermath.support.PostmortemBuilder;

/**
 * Postmortems as a large company has them: 30 spaces, 120 services, 25 teams, 200 owners; most are closed. A third hits
 * the service "platform", a third concerns the team "operations", a third has the label "review".
 */
final class SampleLines {

    private SampleLines() {}

    static Line of(long page, Instant at, Random random, List<String> words) {
        var none = Details.NONE;
        var details = new Details(
                any(random, Cause.values()),
                none.impact(),
                none.fullOutage(),
                none.zone(),
                some(random, "operations", List.of("team " + random.nextInt(25))),
                none.responders(),
                none.recording(),
                none.issues());
        var title = IntStream.range(0, 5)
                .mapToObj(unused -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
        var record = PostmortemBuilder.aPostmortem()
                .onPage(page)
                .inSpace("S" + page % 30)
                .titled(title)
                .in(random.nextInt(100) < 90 ? Status.CLOSED : any(random, Status.values()))
                .of(any(random, Severity.values()))
                .of(random.nextInt(100) < 90 ? Kind.INCIDENT : any(random, Kind.values()))
                .hitting(some(
                                random,
                                "platform",
                                List.of("service " + random.nextInt(60), "service " + (60 + random.nextInt(60))))
                        .toArray(String[]::new))
                .knowing(details)
                .ownedBy("user" + random.nextInt(200))
                .startedAt(at)
                .build();
        var labels = random.nextInt(3) == 0 ? List.of("label " + random.nextInt(40)) : List.<String>of();
        return new Line(record, at, new TreeSet<>(some(random, "review", labels)));
    }

    /** A third has the common one too. */
    private static List<String> some(Random random, String common, List<String> names) {
        return random.nextInt(3) == 0
                ? Stream.concat(names.stream(), Stream.of(common)).toList()
                : names;
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
