package org.aftermath.core.notice;

import java.time.Clock;
import java.util.Optional;
import org.aftermath.core.facts.Status;
import org.aftermath.core.history.StatusChange;
import org.aftermath.core.lifecycle.StepFollower;
import org.aftermath.core.message.Posting;
import org.aftermath.core.notice.SupportNotices.Notice;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.work.Writes;

/** Notes down that support is to post a message, once for each time a postmortem that needs one is reviewed (G07). */
@Writes
public final class AskSupport implements StepFollower {

    private final SupportNotices notices;
    private final Clock clock;

    public AskSupport(SupportNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void taken(Postmortem moved, StatusChange step, Optional<Posting> posting) {
        notices.forget(moved.pageId());
        if (step.to() == Status.REVIEWED && moved.externalMessage().orElse(false)) {
            notices.ask(new Notice(moved.pageId(), Optional.empty(), 0), clock.instant());
        }
    }
}
