package org.aftermath.support;

import java.time.LocalDate;
import java.util.Optional;
import org.aftermath.core.followup.Commitment;
import org.aftermath.core.followup.Decision;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUpType;
import org.aftermath.core.followup.FollowUpUid;
import org.aftermath.core.followup.Grounds;
import org.aftermath.core.followup.Term;
import org.aftermath.core.followup.Urgency;

/** A committed P0 on page 42, complete, unless told otherwise. */
public final class FollowUpBuilder {

    private FollowUpUid uid = new FollowUpUid(42, "a");
    private String text = "Fail over the card gateway by itself";
    private Urgency urgency = Urgency.P0;
    private Optional<String> owner = Optional.of("engineer");
    private Optional<LocalDate> due = Optional.of(LocalDate.of(2026, 11, 30));
    private Term term = Term.SHORT;
    private Optional<String> sponsor = Optional.empty();
    private Grounds grounds = Grounds.NONE;
    private Decision decision = Decision.of(Commitment.COMMITTED);

    public static FollowUpBuilder aFollowUp() {
        return new FollowUpBuilder();
    }

    public FollowUpBuilder withUid(long pageId, String macroId) {
        uid = new FollowUpUid(pageId, macroId);
        return this;
    }

    public FollowUpBuilder saying(String words) {
        text = words;
        return this;
    }

    public FollowUpBuilder of(Urgency given) {
        urgency = given;
        return this;
    }

    public FollowUpBuilder owned(String userName) {
        owner = Optional.of(userName);
        return this;
    }

    public FollowUpBuilder withoutOwner() {
        owner = Optional.empty();
        return this;
    }

    public FollowUpBuilder due(LocalDate day) {
        due = Optional.of(day);
        return this;
    }

    public FollowUpBuilder withoutDue() {
        due = Optional.empty();
        return this;
    }

    public FollowUpBuilder being(Commitment given) {
        decision = Decision.of(given);
        return this;
    }

    public FollowUpBuilder decided(Decision given) {
        decision = given;
        return this;
    }

    public FollowUpBuilder lasting(Term given) {
        term = given;
        return this;
    }

    public FollowUpBuilder sponsored(String userName) {
        sponsor = Optional.of(userName);
        return this;
    }

    public FollowUpBuilder because(Grounds given) {
        grounds = given;
        return this;
    }

    public FollowUp build() {
        return new FollowUp(uid, text, urgency, FollowUpType.PREVENT, owner, due, term, sponsor, grounds, decision);
    }
}
