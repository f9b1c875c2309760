package org.aftermath.contract;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.aftermath.core.facts.Review;
import org.aftermath.core.feed.PlannedMeetings;
import org.aftermath.core.feed.PlannedMeetings.Planned;
import org.aftermath.core.meeting.Meeting;
import org.aftermath.core.meeting.Meetings;
import org.aftermath.core.postmortem.Postmortems;
import org.junit.Test;

public abstract class PlannedMeetingsContract {

    private static final Instant FROM = Instant.parse("2026-11-21T09:00:00Z");

    private final Books books = books();

    /** Three views of one store, in which there is nothing. */
    public record Books(Postmortems postmortems, Meetings meetings, PlannedMeetings planned) {}

    protected abstract Books books();

    @Test
    public void tellsThoseOfTheSpaceFromThatMomentOnLatestFirstWithWhatIsArranged() {
        plan(1, Optional.of(FROM.minusMillis(1)));
        plan(2, Optional.of(FROM));
        plan(3, Optional.of(FROM.plusSeconds(60)));
        plan(4, Optional.empty());
        books.meetings().keep(new Meeting(3, 20, "Room 7", Optional.empty(), 0));

        var planned = books.planned().ofSpace("INC", FROM, 9);

        assertThat(planned).extracting(each -> each.postmortem().pageId()).containsExactly(3L, 2L);
        assertThat(planned)
                .extracting(Planned::meeting)
                .extracting(Meeting::place)
                .containsExactly("Room 7", "");
        assertThat(books.planned().ofSpace("OPS", FROM, 9)).isEmpty();
    }

    @Test
    public void tellsThoseThatWereCalledOffAfterThem() {
        plan(1, Optional.of(FROM.plusSeconds(60)));
        plan(2, Optional.empty());
        plan(3, Optional.empty());
        plan(4, Optional.of(FROM.plusSeconds(120)));
        books.meetings().keep(new Meeting(2, 20, "", Optional.of(FROM.plusSeconds(600)), 0));
        books.meetings().keep(new Meeting(3, 20, "", Optional.of(FROM.minusSeconds(1)), 0));
        books.meetings().keep(new Meeting(4, 20, "", Optional.of(FROM.plusSeconds(600)), 0));

        assertThat(books.planned().ofSpace("INC", FROM, 9))
                .extracting(each -> each.postmortem().pageId())
                .containsExactly(4L, 1L, 2L);
    }

    @Test
    public void tellsNoMoreThanAskedFor() {
        for (var page = 1; page <= 5; page++) {
            plan(page, Optional.of(FROM.plusSeconds(page)));
        }

        assertThat(books.planned().ofSpace("INC", FROM, 2))
                .extracting(each -> each.postmortem().pageId())
                .containsExactly(5L, 4L);
    }

    private void plan(long pageId, Optional<Instant> at) {
        books.postmortems()
                .add(aPostmortem()
                        .onPage(pageId)
                        .withId("pm-" + pageId)
                        .knowing(new Review(at, Optional.empty(), Optional.empty()))
                        .build());
    }
}
