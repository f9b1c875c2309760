package org.aftermath.core.index;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aftermath.core.index.BrowseIndex.Seen;
import org.aftermath.core.index.BrowseIndex.Slice;
import org.aftermath.core.index.Line.Place;
import org.aftermath.support.FakePages;
import org.aftermath.support.InMemoryIndex;
import org.junit.Test;

public class BrowseIndexTest {

    private static final Instant START = Instant.parse("2026-11-16T10:00:00Z");

    private final InMemoryIndex index = new InMemoryIndex();
    private final FakePages pages = new FakePages();
    private final Set<String> visibleSpaces = new HashSet<>(List.of("INC"));
    private final List<IndexFilter> asked = new ArrayList<>();
    private final BrowseIndex browsing =
            new BrowseIndex(counting(), pages, visibleSpaces::contains, space -> ZoneOffset.UTC);

    @Test
    public void fillsAPageWithWhatItsReaderMaySee() {
        given("INC", 1, 60);
        for (var page = 2; page <= 60; page += 2) {
            pages.hide(page);
        }

        var first = browsing.slice(IndexFilter.ALL, Optional.empty(), 25);
        var second = browsing.slice(IndexFilter.ALL, first.next(), 25);

        assertThat(ids(first)).hasSize(25).startsWith(59L, 57L).endsWith(11L);
        assertThat(ids(second)).containsExactly(9L, 7L, 5L, 3L, 1L);
        assertThat(second.next()).isEmpty();
    }

    @Test
    public void offersNoMoreWhereOnlyHiddenOnesAreLeft() {
        given("INC", 1, 30);
        for (var page = 1; page <= 5; page++) {
            pages.hide(page);
        }

        var slice = browsing.slice(IndexFilter.ALL, Optional.empty(), 25);

        assertThat(ids(slice)).hasSize(25);
        assertThat(slice.next()).isEmpty();
    }

    /** 10:00 in London, 00:00 of the next day on Kiritimati: each counts where its space is at home. */
    @Test
    public void cutsByTheDaysOfEachSpace() {
        visibleSpaces.add("ABC");
        var homes = Map.of("INC", ZoneId.of("UTC"), "ABC", ZoneId.of("Pacific/Kiritimati"));
        var browse = new BrowseIndex(index, pages, visibleSpaces::contains, homes::get);
        given("INC", 1, 1);
        given("ABC", 2, 2);
        var monday = LocalDate.parse("2026-11-16");

        var onMonday = browse.slice(on(monday), Optional.empty(), 25);
        var onTuesday = browse.slice(on(monday.plusDays(1)), Optional.empty(), 25);

        assertThat(ids(onMonday)).containsExactly(1L);
        assertThat(ids(onTuesday)).containsExactly(2L);
    }

    private static IndexFilter on(LocalDate day) {
        var all = IndexFilter.ALL;
        return new IndexFilter(
                all.statuses(),
                all.severities(),
                all.kinds(),
                all.causes(),
                all.spaces(),
                all.owner(),
                all.service(),
                all.team(),
                all.label(),
                new Period(Optional.empty(), Optional.empty(), Optional.of(day), Optional.of(day)),
                "");
    }

    @Test
    public void asksOnceForASpaceInWhichNothingMayBeSeen() {
        given("SECRET", 1, 2_000);
        for (var page = 1; page <= 2_000; page++) {
            pages.hide(page);
        }

        var slice = browsing.slice(IndexFilter.ALL, Optional.empty(), 25);

        assertThat(slice).isEqualTo(new Slice(List.of(), Optional.empty()));
        assertThat(asked).hasSize(1);
    }

    @Test
    public void findsWhatIsSeenBehindAHiddenSpaceAtOnce() {
        given("INC", 1, 3);
        given("SECRET", 100, 2_000);
        for (var page = 100; page <= 2_000; page++) {
            pages.hide(page);
        }

        var slice = browsing.slice(IndexFilter.ALL, Optional.empty(), 25);

        assertThat(ids(slice)).containsExactly(3L, 2L, 1L);
        assertThat(slice.next()).isEmpty();
        assertThat(asked).hasSize(2);
        assertThat(asked.get(1).spaces()).containsExactly("INC");
    }

    @Test
    public void stopsAfterManyHiddenPagesAndGoesOnFromThere() {
        given("INC", 1, 6_000);
        for (var page = 2; page <= 6_000; page++) {
            pages.hide(page);
        }

        var first = browsing.slice(IndexFilter.ALL, Optional.empty(), 25);
        var second = browsing.slice(IndexFilter.ALL, first.next(), 25);

        assertThat(ids(first)).isEmpty();
        assertThat(ids(second)).containsExactly(1L);
    }

    @Test
    public void goesThroughAllThatMayBeSeen() {
        given("INC", 1, 1_203);
        pages.hide(600);
        var seen = new ArrayList<Seen>();

        browsing.each(IndexFilter.ALL, seen::add);

        assertThat(seen).hasSize(1_202);
        assertThat(asked).hasSize(3);
    }

    @Test
    public void readsThePlacesThatItWrites() {
        var place = new Place(START, 4711);

        assertThat(Place.of(place.text())).contains(place);
        assertThat(Place.of("4711")).isEmpty();
        assertThat(Place.of("1_2_3")).isEmpty();
    }

    private void given(String space, int from, int to) {
        for (var page = from; page <= to; page++) {
            var record = aPostmortem().onPage(page).inSpace(space).build();
            index.keep(new Line(record, START.plusSeconds(page), new TreeSet<>()));
            pages.add(page);
        }
    }

    private static List<Long> ids(Slice slice) {
        return slice.lines().stream().map(seen -> seen.page().pageId()).toList();
    }

    private Index counting() {
        return new Index() {
            @Override
            public List<Line> scan(IndexFilter filter, Optional<Place> after, int limit) {
                asked.add(filter);
                return index.scan(filter, after, limit);
            }

            @Override
            public List<String> spaces() {
                return index.spaces();
            }

            @Override
            public void keep(Line line) {
                index.keep(line);
            }

            @Override
            public void forget(long pageId) {
                index.forget(pageId);
            }
        };
    }
}
