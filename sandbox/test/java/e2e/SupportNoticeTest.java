package e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

/** Support hears by mail that a message is theirs to post, once for each time the postmortem is reviewed. */
public class SupportNoticeTest {

    private final Site confluence = Hosts.shared().confluence();

    @Test
    public void supportIsToldByMailWhenThePostmortemIsReviewed() {
        var facts = Map.<String, Object>of("kind", "near_miss", "severity", "NONE", "externalMessage", "yes");
        var incident = Incident.create(confluence, "sre", "Support is told", Incident.facts(facts));
        incident.move("sre", Map.of("to", "IN_REVIEW"));
        incident.tell("sre", Map.of("summary", "Cards were refused."));
        incident.approve("manager");
        assertThat(letters()).isZero();

        incident.move("sre", Map.of("to", "REVIEWED"));

        Eventually.holds(() -> assertThat(letters()).isOne());
        incident.move("sre", Map.of("to", "IN_REVIEW", "reason", "One more question"));
        incident.move("sre", Map.of("to", "REVIEWED"));
        Eventually.holds(() -> assertThat(letters()).isEqualTo(2));
        assertThat(mails()).contains("support@example.com");
    }

    private int letters() {
        return mails().split("<h2>Customer message to post: “Support is told”", -1).length - 1;
    }

    private String mails() {
        return confluence.get("admin", "/admin/mail").text();
    }
}
