package org.aftermath.core.upkeep;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aftermath.support.InMemoryPostmortems;
import org.aftermath.support.InMemoryTicks;
import org.aftermath.support.PlainTransactions;
import org.junit.Test;

public class ForgetLostPagesTest {

    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final Set<Long> pages = new HashSet<>(Set.of(1L, 2L, 3L));
    private final Set<String> spaces = new HashSet<>(Set.of("INC", "DOC"));
    private final ForgetLostPages forget = new ForgetLostPages(
            postmortems,
            new Whereabouts() {
                @Override
                public boolean hasSpace(String spaceKey) {
                    return spaces.contains(spaceKey);
                }

                @Override
                public boolean hasPage(long pageId) {
                    return pages.contains(pageId);
                }
            },
            new ForgetPage(List.of(postmortems, new InMemoryTicks())),
            new PlainTransactions());

    @Test
    public void letsGoOfWhatWentWithItsSpace() {
        postmortems.add(aPostmortem().onPage(1).inSpace("INC").build());
        postmortems.add(aPostmortem().onPage(2).inSpace("DOC").build());
        spaces.remove("DOC");
        pages.remove(2L);

        forget.run();

        assertThat(postmortems.ofPage(1)).isPresent();
        assertThat(postmortems.ofPage(2)).isEmpty();
    }

    @Test
    public void keepsPagesThatAreOnlyOutOfSight() {
        postmortems.add(aPostmortem().onPage(1).inSpace("INC").build());
        postmortems.add(aPostmortem().onPage(3).inSpace("MOVED").build());
        pages.remove(1L);

        forget.run();

        assertThat(postmortems.ofPage(1)).isPresent();
        assertThat(postmortems.ofPage(3)).isPresent();
    }

    @Test
    public void looksThroughAllOfThem() {
        for (var page = 10; page < 1_210; page++) {
            postmortems.add(aPostmortem().onPage(page).inSpace("GONE").build());
        }

        forget.run();

        assertThat(postmortems.ofPage(10)).isEmpty();
        assertThat(postmortems.ofPage(1_209)).isEmpty();
    }
}
