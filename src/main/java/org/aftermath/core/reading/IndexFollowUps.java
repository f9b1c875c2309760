package org.aftermath.core.reading;

import java.util.List;
import java.util.stream.Stream;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.work.Writes;

/**
 * Keeps the index equal to the page. A macro that cannot be understood is not in the index: the page says why in its
 * place.
 */
@Writes
public final class IndexFollowUps {

    private final FollowUps followUps;

    public IndexFollowUps(FollowUps followUps) {
        this.followUps = followUps;
    }

    /** What was in the index and what is in it now, in the order of the page. */
    public record Indexed(List<FollowUp> before, List<FollowUp> now) {}

    /** Joins the caller's transaction. */
    public Indexed index(long pageId, List<FollowUpMacro> macros) {
        var understood = PlacedMacro.place(pageId, macros).stream()
                .map(placed -> ReadFollowUp.read(placed.uid(), placed.macro()))
                .flatMap(reading ->
                        reading instanceof Reading.Understood good ? Stream.of(good.followUp()) : Stream.empty())
                .toList();
        return new Indexed(followUps.replace(pageId, understood), understood);
    }
}
