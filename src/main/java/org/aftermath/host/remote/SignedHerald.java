package org.aftermath.host.remote;

import java.time.Clock;
import java.time.Duration;
import org.aftermath.core.claim.Briefing;
import org.aftermath.core.tracker.Herald;
import org.aftermath.core.tracker.Messenger.Delivery;
import org.aftermath.host.pairing.Pairings;
import org.aftermath.host.wire.BriefingJson;

/**
 * Tells the paired Jira what pages say, signed, because no user stands behind a background message. Without a pairing
 * nothing is delivered and nothing is lost. Made for one thread at a time.
 */
public final class SignedHerald implements Herald {

    /** Where Jira listens. */
    public static final String TARGET = "/rest/aftermath/1.0/briefing";

    private final Pairings pairings;
    private final SignedPost post;

    /** @param patience how long a whole answer may take, its body included */
    public SignedHerald(Pairings pairings, Clock clock, Duration patience) {
        this.pairings = pairings;
        this.post = new SignedPost(TARGET, clock, patience);
    }

    @Override
    public Delivery deliver(Briefing briefing) {
        return pairings.all().stream()
                .findFirst()
                .map(pairing -> post.deliver(pairing, BriefingJson.write(briefing)))
                .orElseGet(SignedPost::unpaired);
    }
}
