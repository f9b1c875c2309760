package org.aftermath.core.sharing;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.aftermath.core.duty.FindGist;
import org.aftermath.core.facts.Cause;
import org.aftermath.core.facts.Details;
import org.aftermath.core.facts.Kind;
import org.aftermath.core.facts.Status;
import org.aftermath.core.index.BrowseIndex;
import org.aftermath.core.index.Line;
import org.aftermath.core.lint.Passage;
import org.aftermath.core.sharing.FindSimilar.Earlier;
import org.aftermath.support.FakePages;
import org.aftermath.support.InMemoryIndex;
import org.aftermath.support.PostmortemBuilder;
import org.aftermath.support.WrittenPages;
import org.junit.Test;

public class FindSimilarTest {

    private static final Instant THEN = Instant.parse("2026-03-01T10:00:00Z");

    private final InMemoryIndex index = new InMemoryIndex();
    private final FakePages pages = new FakePages().with(1, 2, 3, 4, 5);
    private final FindSimilar find = new FindSimilar(
            new BrowseIndex(index, pages, space -> true, space -> ZoneOffset.UTC),
            new FindGist(new WrittenPages(List.of(Passage.of("learnings", "Look twice")))));

    @Test
    public void findsWhatHitTheSameServiceAndSaysSo() {
        before(1, "Cards refused", "Gateway");
        before(2, "Search was slow", "search");

        assertThat(similar("Payments stopped", "gateway")).singleElement().satisfies(earlier -> {
            assertThat(earlier.page().pageId()).isEqualTo(1);
            assertThat(earlier.alike()).containsExactly("gateway");
            assertThat(earlier.learnings()).containsExactly("Look twice");
        });
    }

    @Test
    public void findsTwoSharedWordsOfTheTitleWithoutACommonService() {
        before(1, "A certificate ran out and partners were refused", "partner api");
        before(2, "A certificate was moved", "vault");

        assertThat(similar("Certificates of all partners are late", "mail"))
                .extracting(earlier -> earlier.page().pageId(), Earlier::alike)
                .containsExactly(tuple(1L, List.of("certificates", "partners")));
    }

    @Test
    public void findsOneSharedWordWhereCauseAndKindAreTheSame() {
        keep(about("証明書が切れた", Cause.PROCESS).onPage(1).hitting("API"));
        keep(about("証明書が失効した", Cause.TOOL).onPage(2).hitting("LB"));
        keep(about("証明書の期限", Cause.PROCESS).onPage(3).hitting("LB").of(Kind.NEAR_MISS));
        var now = about("証明書を更新できない", Cause.PROCESS).onPage(5).in(Status.DRAFT).hitting("mail");

        assertThat(find.of(now.build())).singleElement().satisfies(earlier -> {
            assertThat(earlier.page().pageId()).isEqualTo(1);
            assertThat(earlier.alike()).containsExactly("証明書");
            assertThat(earlier.cause()).isTrue();
        });
    }

    @Test
    public void tellsTheMostAlikeFirstThenTheNewest() {
        before(1, "Cards refused again", "gateway");
        before(2, "Rain", "gateway");
        before(3, "Snow", "gateway");
        before(4, "Cards refused", "gateway", "checkout");

        assertThat(similar("Cards refused", "gateway", "checkout"))
                .extracting(earlier -> earlier.page().pageId())
                .containsExactly(4L, 1L, 3L);
    }

    @Test
    public void tellsNothingOfHiddenPagesOfDraftsOrToThoseWhoHaveWrittenTheirs() {
        before(1, "Cards refused", "gateway");
        before(2, "Cards refused", "gateway");
        pages.hide(1);
        keep(aPostmortem().onPage(3).in(Status.DRAFT).hitting("gateway"));

        assertThat(similar("Cards refused", "gateway"))
                .extracting(earlier -> earlier.page().pageId())
                .containsExactly(2L);
        var written = aPostmortem().onPage(5).in(Status.CLOSED).hitting("gateway");
        assertThat(find.of(written.build())).isEmpty();
    }

    private List<Earlier> similar(String title, String... services) {
        return find.of(aPostmortem()
                .onPage(5)
                .in(Status.DRAFT)
                .titled(title)
                .hitting(services)
                .build());
    }

    private void before(long page, String title, String... services) {
        keep(aPostmortem().onPage(page).in(Status.CLOSED).titled(title).hitting(services));
    }

    private void keep(PostmortemBuilder builder) {
        var page = builder.build().pageId();
        index.keep(new Line(builder.withId("p" + page).build(), THEN.plusSeconds(page), new TreeSet<>()));
    }

    private static PostmortemBuilder about(String title, Cause cause) {
        var none = Details.NONE;
        var details =
                new Details(cause, none.impact(), none.fullOutage(), none.zone(), List.of(), List.of(), "", List.of());
        return aPostmortem().in(Status.CLOSED).titled(title).knowing(details);
    }
}
