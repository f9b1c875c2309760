package org.aftermath.core.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Measures as a node saw them a moment ago; what it writes meets what is so by now. */
final class StaleMeasures implements Measures {

    private final Measures now;
    private final List<Measure> seen;

    StaleMeasures(Measures now, List<Measure> seen) {
        this.now = now;
        this.seen = seen;
    }

    @Override
    public List<Measure> ofPage(long pageId) {
        return seen;
    }

    @Override
    public Optional<Measure> find(long pageId, String id) {
        return seen.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Measure> keep(Measure measure) {
        return now.keep(measure);
    }

    @Override
    public boolean drop(Measure measure) {
        return now.drop(measure);
    }

    @Override
    public List<Measure> toRemind(LocalDate day, int most) {
        return seen;
    }

    @Override
    public void forget(long pageId) {
        now.forget(pageId);
    }
}
