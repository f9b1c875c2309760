package org.aftermath.core.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.facts.Status;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.support.FakePeople;
import org.aftermath.support.InMemoryPostmortems;
import org.junit.Test;

public class SeedPostmortemTest {

    private final InMemoryPostmortems postmortems = new InMemoryPostmortems();
    private final SeedPostmortem seeding = new SeedPostmortem(postmortems, FakePeople.of("sre"), () -> "minted");

    @Test
    public void makesADraftOnThePage() {
        var postmortem = seed(42, macro("m-1", Map.of("severity", "sev-2", "owner", "SRE")))
                .orElseThrow();

        assertThat(postmortem.status()).isEqualTo(Status.DRAFT);
        assertThat(postmortem.severity()).isEqualTo(Severity.SEV_2);
        assertThat(postmortem.owner()).contains(FakePeople.ref("sre"));
        assertThat(postmortem.spaceKey()).isEqualTo("INC");
        assertThat(postmortem.title()).isEqualTo("Page 42");
        assertThat(postmortem.id()).isEqualTo("m-1");
        assertThat(postmortems.ofPage(42)).contains(postmortem);
    }

    @Test
    public void leavesAnOwnerThatNobodyKnowsOpen() {
        assertThat(seed(42, macro("m-1", Map.of("owner", "ghost"))))
                .map(Postmortem::owner)
                .contains(Optional.empty());
    }

    @Test
    public void mintsAnIdForAMacroWithout() {
        assertThat(seed(42, new StatusMacro(Optional.empty(), Map.of())))
                .map(Postmortem::id)
                .contains("minted");
    }

    @Test
    public void prefersTheIdThatTheMacroStates() {
        assertThat(seed(42, macro("m-1", Map.of("id", "given"))))
                .map(Postmortem::id)
                .contains("given");
        assertThat(seed(43, macro("m-2", Map.of("id", "no id: <b>"))))
                .map(Postmortem::id)
                .contains("m-2");
    }

    @Test
    public void makesNoPostmortemOfACopy() {
        seed(42, macro("m-1", Map.of()));

        assertThat(seed(43, macro("m-1", Map.of()))).isEmpty();
        assertThat(postmortems.ofPage(43)).isEmpty();
    }

    @Test
    public void keepsTheRecordThatIsThere() {
        var first = seed(42, macro("m-1", Map.of("severity", "SEV-1")));

        assertThat(seed(42, macro("m-1", Map.of("severity", "SEV-5")))).isEqualTo(first);
    }

    private Optional<Postmortem> seed(long pageId, StatusMacro macro) {
        var page = new PageFacts(pageId, "INC", "Page " + pageId, "https://wiki.example/" + pageId);
        return seeding.seed(page, macro, ZoneOffset.UTC);
    }

    private static StatusMacro macro(String id, Map<String, String> parameters) {
        return new StatusMacro(Optional.of(id), parameters);
    }
}
