package org.aftermath.core.upkeep;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aftermath.support.FakeWhereabouts;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryTicks;
import org.aftermath.support.NoFarewell;
import org.aftermath.support.PlainTransactions;
import org.junit.Test;

public class ForgetLostPagesTest {

    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final FakeWhereabouts whereabouts = new FakeWhereabouts();
    private final ForgetLostPages forget = new ForgetLostPages(
            postmortems,
            whereabouts,
            new ForgetPage(List.of(postmortems, new InMemoryTicks()), new NoFarewell()),
            new PlainTransactions());

    @Test
    public void letsGoOfWhatWentWithItsSpace() {
        postmortems.add(aPostmortem().onPage(1).inSpace("INC").build());
        postmortems.add(aPostmortem().onPage(2).inSpace("DOC").build());
        whereabouts.lostSpaces.add("DOC");
        whereabouts.removed.add(2L);

        forget.run();

        assertThat(postmortems.ofPage(1)).isPresent();
        assertThat(postmortems.ofPage(2)).isEmpty();
    }

    @Test
    public void keepsPagesThatAreOnlyOutOfSight() {
        postmortems.add(aPostmortem().onPage(1).inSpace("INC").build());
        postmortems.add(aPostmortem().onPage(3).inSpace("MOVED").build());
        whereabouts.removed.add(1L);
        whereabouts.lostSpaces.add("MOVED");

        forget.run();

        assertThat(postmortems.ofPage(1)).isPresent();
        assertThat(postmortems.ofPage(3)).isPresent();
    }

    @Test
    public void looksThroughAllOfThem() {
        whereabouts.lostSpaces.add("GONE");
        for (var page = 10; page < 1_210; page++) {
            postmortems.add(aPostmortem().onPage(page).inSpace("GONE").build());
            whereabouts.removed.add((long) page);
        }

        forget.run();

        assertThat(postmortems.ofPage(10)).isEmpty();
        assertThat(postmortems.ofPage(1_209)).isEmpty();
    }
}
