package org.aftermath.confluence.macro;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.aftermath.support.RemarkBuilder.NOW;
import static org.aftermath.support.RemarkBuilder.kudo;
import static org.aftermath.support.RemarkBuilder.suggestion;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftermath.core.facts.Status;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.session.Board;
import org.aftermath.core.session.Phase;
import org.aftermath.core.session.Remark;
import org.aftermath.core.session.Session;
import org.aftermath.core.session.Survey;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public class WritingMeetingViewTest {

    private final WritingMeetingView view = new WritingMeetingView(ViewerFixture.reading(Locale.ENGLISH));
    private final Postmortem postmortem = aPostmortem().build();

    @Test
    public void tellsTheAuthorHowManyEditsAreOpen() {
        assertThat(words(Phase.ENDED, suggestion(1), suggestion(2), kudo(3)))
                .isEqualTo("Writing meeting: 2 edits open");
        assertThat(words(Phase.ENDED, suggestion(1))).isEqualTo("Writing meeting: one edit open");
        assertThat(words(Phase.ENDED, kudo(1))).isEqualTo("Writing meeting");
        assertThat(words(Phase.SUGGESTIONS, suggestion(1))).isEqualTo("Writing meeting");
    }

    @Test
    public void leadsNowhereOnPaper() {
        assertThat(view.going(postmortem, Optional.empty(), false)).isEmpty();
        assertThat(view.placing(postmortem, false)).isEmpty();
        assertThat(view.placing(postmortem.at(Status.CLOSED), true)).isEmpty();
        assertThat(view.placing(postmortem, true)).containsKeys("words", "hint");
    }

    private Object words(Phase phase, Remark... remarks) {
        var session = new Session(
                42,
                FakePeople.ref("facilitator"),
                phase,
                NOW,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Survey.NONE,
                1,
                1);
        var board = new Board(session, List.of(remarks), List.of());
        return view.going(postmortem, Optional.of(board), true).get("words");
    }
}
