package org.aftermath.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.aftermath.core.notice.News;
import org.aftermath.core.notice.News.Item;
import org.aftermath.core.people.UserRef;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public abstract class NewsContract {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final UserRef SRE = FakePeople.ref("sre");
    private static final UserRef ENGINEER = FakePeople.ref("engineer");

    private final News news = news();

    /** Nothing to see for anybody. */
    protected abstract News news();

    @Test
    public void showsPeopleTheirOwnAndOnlyWhatIsDue() {
        var old = new Item(42, SRE, NOW);
        var young = new Item(43, SRE, NOW.plusSeconds(1));
        news.tell(young);
        news.tell(old);
        news.tell(new Item(44, ENGINEER, NOW));

        assertThat(news.of(SRE, NOW, 10)).containsExactly(old);
        assertThat(news.of(SRE, NOW.plusSeconds(1), 10)).containsExactly(old, young);
        assertThat(news.of(SRE, NOW.plusSeconds(1), 1)).containsExactly(old);
    }

    @Test
    public void showsOnlyTheLatestOfAPage() {
        news.tell(new Item(42, SRE, NOW));
        news.tell(new Item(42, ENGINEER, NOW));

        assertThat(news.of(SRE, NOW, 10)).isEmpty();
        assertThat(news.of(ENGINEER, NOW, 10)).hasSize(1);
    }

    @Test
    public void settlesNobodyElsesNews() {
        news.tell(new Item(42, ENGINEER, NOW));

        news.settle(42, SRE);
        assertThat(news.of(ENGINEER, NOW, 10)).hasSize(1);

        news.settle(42, ENGINEER);
        assertThat(news.of(ENGINEER, NOW, 10)).isEmpty();
    }

    @Test
    public void forgetsAPage() {
        news.tell(new Item(42, SRE, NOW));
        news.tell(new Item(43, SRE, NOW));

        news.forget(42);

        assertThat(news.of(SRE, NOW, 10)).extracting(Item::pageId).containsExactly(43L);
    }
}
