package org.aftermath.host.store.index;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.aftermath.core.index.IndexFilter;
import org.aftermath.core.report.Topic;
import org.aftermath.support.Allocated;

/** Prints how many bytes one more row takes that is read for a list or a report: {@code name bytes}. */
final class ReadingAllocations {

    private static final int FEW = 20;
    private static final int MANY = 120;

    private ReadingAllocations() {}

    public static void main(String[] unused) {
        var site = new SmallSite();
        var index = new StoredIndex(site.database());
        print("line", lines -> index.scan(IndexFilter.ALL, Optional.empty(), lines));
        print("postmortem", days -> site.report(Topic.PROMISES, days));
        System.exit(0);
    }

    private static void print(String name, IntConsumer work) {
        System.out.println(name + " " + Math.round(Allocated.perOne(FEW, MANY, work)));
    }
}
