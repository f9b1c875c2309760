package org.aftermath.confluence.rest.making;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.confluence.rest.postmortem.PostmortemPayload;
import org.aftermath.core.making.ForeseeAdoption.Outlook;
import org.junit.Test;

public class AdoptResourceTest {

    private final RestFixture fixture = new RestFixture();

    @Test
    public void makesACopyAPostmortem() {
        fixture.copyOn(43);

        var answer = fixture.adopt().adopt("43");

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(((PostmortemPayload) answer.getEntity()).pageId()).isEqualTo(43);
        assertThat(fixture.outbox.due(RestFixture.NOW, 10)).hasSize(1);
    }

    @Test
    public void tellsBeforehandWhatWouldFollow() {
        fixture.copyOn(43);

        assertThat(fixture.adopt().foresee("43").getEntity()).isEqualTo(new Outlook(1, 1));
        assertThat(fixture.adopt().foresee("42").getStatus()).isEqualTo(409);
    }

    @Test
    public void refusesWhatIsAPostmortemAlready() {
        assertThat(fixture.adopt().adopt("42").getStatus()).isEqualTo(409);
    }

    @Test
    public void refusesAPageWithoutTheMacro() {
        fixture.pages.add(44);

        assertThat(fixture.adopt().adopt("44").getStatus()).isEqualTo(409);
    }

    @Test
    public void answersAlikeForUnknownAndHidden() {
        fixture.copyOn(43);
        fixture.pages.hide(43);

        assertThat(fixture.adopt().adopt("43").getStatus()).isEqualTo(404);
        assertThat(fixture.adopt().adopt("99").getStatus()).isEqualTo(404);
        assertThat(fixture.adopt().foresee("99").getStatus()).isEqualTo(404);
    }

    @Test
    public void refusesThoseWhoMayNotChangeThePage() {
        fixture.copyOn(43);
        fixture.pages.lock(43);

        assertThat(fixture.adopt().adopt("43").getStatus()).isEqualTo(403);
        assertThat(fixture.postmortems.ofPage(43)).isEmpty();
    }

    @Test
    public void asksStrangersToLogIn() {
        fixture.acting.logOut();

        assertThat(fixture.adopt().adopt("43").getStatus()).isEqualTo(401);
    }
}
