package org.aftermath.confluence.rest.postmortem;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import org.aftermath.confluence.rest.ListQuery;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.core.facts.Severity;
import org.aftermath.host.rest.ErrorList;
import org.junit.Before;
import org.junit.Test;

public class PostmortemsResourceTest {

    private final RestFixture fixture = new RestFixture();
    private final ListQuery query = new ListQuery();

    @Before
    public void anotherPostmortem() {
        fixture.pages.add(43);
        fixture.postmortems.add(aPostmortem().onPage(43).of(Severity.SEV_3).build());
    }

    @Test
    public void listsTheNewestFirst() {
        assertThat(list().postmortems()).extracting(PostmortemPayload::pageId).containsExactly(43L, 42L);
        assertThat(list().nextCursor()).isNull();
    }

    @Test
    public void goesOnWhereTheCursorSays() {
        query.limit = "1";
        var first = list();
        query.cursor = first.nextCursor();

        assertThat(first.postmortems()).extracting(PostmortemPayload::pageId).containsExactly(43L);
        assertThat(list().postmortems()).extracting(PostmortemPayload::pageId).containsExactly(42L);
    }

    @Test
    public void filters() {
        query.severity = "sev-3";
        query.status = "draft";
        query.service = "Checkout";
        query.space = "INC";
        query.from = "2026-11-18";
        query.to = "2026-11-19T00:00:00Z";

        assertThat(list().postmortems()).extracting(PostmortemPayload::pageId).containsExactly(43L);
    }

    @Test
    public void leavesOutWhatTheCallerMayNotSee() {
        fixture.pages.hide(43);

        assertThat(list().postmortems()).extracting(PostmortemPayload::pageId).containsExactly(42L);
    }

    @Test
    public void namesEveryValueThatIsWrong() {
        query.status = "open";
        query.severity = "high";
        query.from = "2026-13-40";
        query.cursor = "x";
        query.limit = "101";

        var answer = fixture.list().list(query);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(((ErrorList) answer.getEntity()).errors())
                .extracting(ErrorList.Entry::field)
                .containsExactlyInAnyOrder("status", "severity", "from", "cursor", "limit");
    }

    @Test
    public void asksStrangersToLogIn() {
        fixture.acting.logOut();

        assertThat(fixture.list().list(query).getStatus()).isEqualTo(401);
    }

    private PostmortemList list() {
        return (PostmortemList) fixture.list().list(query).getEntity();
    }
}
