package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.Test;

/** Whoever becomes the owner of a postmortem hears of it by mail, in their language. */
public class OwnerNoticeTest {

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void theOwnerIsToldByMail() {
        var facts = new HashMap<String, Object>(Incident.facts());
        facts.put("owner", "engineer");

        var incident = Incident.create(confluence, "sre", "Told by mail", facts);

        Eventually.holds(() -> assertThat(mails()).contains("ポストモーテム「Told by mail」のオーナーになりました"));
        var change = Map.of("version", 1, "owner", "manager");
        var answer = confluence.send("sre", "PATCH", "/rest/aftermath/1.0/postmortems/" + incident.pageId(), change);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        Eventually.holds(() -> assertThat(mails()).contains("You own the postmortem “Told by mail”"));
    }

    private String mails() {
        return confluence.get("admin", "/admin/mail").text();
    }
}
