package org.aftermath.confluence.rest.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.confluence.rest.sharing.SharingResource.Told;
import org.aftermath.host.rest.ErrorList;
import org.junit.Test;

public class SharingResourceTest {

    private final RestFixture fixture = new RestFixture();
    private final SharingResource resource = fixture.sharing();

    @Test
    public void keepsOneAnswerAReaderAndCountsThemForTheOwner() {
        fixture.acting.loggedIn("engineer");
        read("{\"read\":true,\"answer\":\"no\"}");
        var theirs = told(read("{\"read\":true,\"answer\":\"partly\",\"words\":\" Which gateway? \"}"));
        assertThat(theirs.answer()).isEqualTo("partly");
        assertThat(theirs.words()).isEqualTo("Which gateway?");
        assertThat(theirs.heard()).isNull();

        fixture.acting.loggedIn("sre");
        var heard = told(resource.get("42")).heard();
        assertThat(heard).isNotNull();
        assertThat(heard.read()).isEqualTo(1);
        assertThat(heard.partly()).isEqualTo(1);
        assertThat(heard.no()).isZero();
        assertThat(heard.words()).containsExactly("Which gateway?");
    }

    @Test
    public void takesTheMarkBack() {
        assertThat(told(read("{\"read\":true}")).read()).isTrue();
        assertThat(told(read("{\"read\":false}")).read()).isFalse();
    }

    @Test
    public void letsThemReadWhoMayNotChangeThePageAndNobodyElse() {
        fixture.pages.lock(42);
        assertThat(read("{\"read\":true}").getStatus()).isEqualTo(200);
        fixture.pages.hide(42);
        assertThat(read("{\"read\":true}").getStatus()).isEqualTo(404);
        assertThat(resource.get("42").getStatus()).isEqualTo(404);
        fixture.acting.logOut();
        assertThat(resource.get("42").getStatus()).isEqualTo(401);
    }

    @Test
    public void namesEveryFaultOfAnAnswer() {
        var faults = read("{\"answer\":\"maybe\",\"moon\":1,\"words\":\"" + "x".repeat(1_001) + "\"}");

        assertThat(faults.getStatus()).isEqualTo(400);
        assertThat(((ErrorList) faults.getEntity()).errors())
                .extracting(ErrorList.Entry::field)
                .containsExactly("moon", "read", "answer", "words");
    }

    @Test
    public void asksForAReasonWhereFewerMaySeeThePage() {
        assertThat(told(resource.get("42")).restriction()).isNull();
        assertThat(restrict("{\"reason\":\"names a customer\"}").getStatus()).isEqualTo(409);

        fixture.restricted = true;
        assertThat(told(resource.get("42")).restriction().reason()).isNull();
        assertThat(restrict("{\"reason\":\" \"}").getStatus()).isEqualTo(400);
        var said = told(restrict("{\"reason\":\"names a customer\"}")).restriction();
        assertThat(said.reason()).isEqualTo("names a customer");
        assertThat(said.whoName()).isEqualTo("The sre");
        assertThat(fixture.changes.ofPage(42, 9)).hasSize(1);

        fixture.pages.lock(42);
        assertThat(told(resource.get("42")).restriction()).isNull();
        assertThat(restrict("{\"reason\":\"x\"}").getStatus()).isEqualTo(403);
    }

    private Response read(String body) {
        return resource.read("42", body);
    }

    private Response restrict(String body) {
        return resource.restrict("42", body);
    }

    private static Told told(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return (Told) answer.getEntity();
    }
}
