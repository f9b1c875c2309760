package org.aftermath.host.wire;

import static org.aftermath.support.OrderBuilder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.aftermath.core.claim.Briefing;
import org.aftermath.core.claim.Standing;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.move.Agreed;
import org.aftermath.core.move.Reason;
import org.junit.Test;

public class BriefingJsonTest {

    private static final FollowUpUid UID = new FollowUpUid(42, "a");
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00.123Z");

    @Test
    public void readsWhatItWrote() {
        var reason = new Reason(UID, Agreed.URGENCY, NOW, "影響は小さい 🔥 <b>", "engineer", NOW);
        var briefing = new Briefing(
                NOW,
                List.of(
                        new Briefing.Item(UID, anOrder().fromPage("支払い").brief(), List.of(reason)),
                        new Briefing.Item(
                                UID,
                                anOrder()
                                        .standing(new Standing(Standing.Kind.DROPPED, "高すぎる"))
                                        .brief(),
                                List.of()),
                        Briefing.Item.gone(UID),
                        new Briefing.Item(new FollowUpUid(42, "b"), anOrder().brief(), List.of())));

        assertThat(BriefingJson.write(briefing)).isASCII();
        assertThat(BriefingJson.read(BriefingJson.write(briefing))).contains(briefing);
    }

    @Test
    public void leavesOutWhatMakesNoSense() {
        var good = BriefingJson.write(
                new Briefing(NOW, List.of(new Briefing.Item(UID, anOrder().brief(), List.of()))));

        assertThat(BriefingJson.read(good.replace("[{", "[{\"uid\":\"../etc\"},{")))
                .hasValueSatisfying(read -> assertThat(read.items()).hasSize(1));
        assertThat(BriefingJson.read("{\"items\": []}")).isEmpty();
        assertThat(BriefingJson.read("[]")).isEmpty();
    }
}
