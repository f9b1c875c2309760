package org.aftermath.confluence.rest.duty;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.confluence.rest.duty.MailDraftResource.Sent;
import org.aftermath.core.notice.Concern;
import org.aftermath.core.notice.Letters;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.host.rest.ErrorList;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public class MailDraftResourceTest {

    private final RestFixture fixture = new RestFixture();
    private final PostOffice post = new PostOffice();
    private final MailDraftResource resource = fixture.announcement(post);

    @Test
    public void sendsToThoseWhoMaySeeThePageWithItsLinkAndOnlyOnce() {
        var answer = send("engineer, manager, support,engineer", "What\nwe learned", "Look twice.");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getEntity()).isEqualTo(new Sent(2, 1));
        assertThat(post.posted).extracting(Letters.Letter::address).containsExactlyInAnyOrder("ENGINEER", "MANAGER");
        assertThat(post.posted).allSatisfy(letter -> {
            assertThat(letter.subject()).isEqualTo("What we learned");
            assertThat(letter.html()).isEqualTo("Look twice.\n\nhttps://wiki.example/pages/42");
        });
        assertThat(fixture.changes.ofPage(42, 9)).singleElement().satisfies(change -> assertThat(change.reason())
                .isEqualTo("engineer, manager, support"));

        assertThat(send("manager", "Again", "Again.").getStatus()).isEqualTo(409);
        assertThat(post.posted).hasSize(2);
    }

    @Test
    public void changesNothingWhereItReachesNobodyOrNoServerTakesIt() {
        assertThat(send("support", "Learned", "Look twice.").getStatus()).isEqualTo(409);
        post.closed = true;
        assertThat(send("engineer", "Learned", "Look twice.").getStatus()).isEqualTo(409);
        post.closed = false;

        assertThat(send("engineer", "Learned", "Look twice.").getStatus()).isEqualTo(200);
    }

    @Test
    public void namesEveryFaultAndSendsNothing() {
        assertThat(faults(resource.send("42", "{\"moon\":1,\"to\":\"\"}")))
                .containsExactly("moon", "subject", "text", "to");
        assertThat(faults(send("nobody", "Learned", "x".repeat(20_001)))).containsExactly("text", "to");
        assertThat(faults(send("x".repeat(1_001), "y".repeat(251), "Look twice.")))
                .containsExactly("subject", "to");
        assertThat(post.posted).isEmpty();
    }

    @Test
    public void isForThoseWhoMayChangeThePage() {
        fixture.pages.lock(42);
        assertThat(send("engineer", "Learned", "Look twice.").getStatus()).isEqualTo(403);
        assertThat(resource.get("42").getStatus()).isEqualTo(200);
        fixture.pages.hide(42);
        assertThat(send("engineer", "Learned", "Look twice.").getStatus()).isEqualTo(404);
        assertThat(resource.get("42").getStatus()).isEqualTo(404);
        fixture.acting.logOut();
        assertThat(send("engineer", "Learned", "Look twice.").getStatus()).isEqualTo(401);
        assertThat(post.posted).isEmpty();
    }

    private Response send(String to, String subject, String text) {
        return resource.send(
                "42",
                "{\"to\":\"" + to + "\",\"subject\":\"" + subject.replace("\n", "\\n") + "\",\"text\":\"" + text
                        + "\"}");
    }

    private static List<String> faults(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(400);
        return ((ErrorList) answer.getEntity())
                .errors().stream().map(ErrorList.Entry::field).toList();
    }

    /** Support may not see the page. */
    private static final class PostOffice implements Letters {

        private final List<Letter> posted = new ArrayList<>();
        private boolean closed;

        @Override
        public Optional<Letter> write(Concern about, Postmortem postmortem, UserRef reader) {
            return Optional.empty();
        }

        @Override
        public Optional<Letter> plain(long pageId, UserRef reader, String subject, String text) {
            return Optional.of(Letter.plain(reader.key(), subject, text))
                    .filter(letter -> !reader.equals(FakePeople.ref("support")));
        }

        @Override
        public boolean post(Letter letter) {
            return !closed && posted.add(letter);
        }
    }
}
