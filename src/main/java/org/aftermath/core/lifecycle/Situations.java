package org.aftermath.core.lifecycle;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.followup.FollowUp;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.message.Messages;
import org.aftermath.core.outline.Outline;
import org.aftermath.core.outline.Outlines;
import org.aftermath.core.people.Groups;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.postmortem.Postmortem;

/** Looks up what the steps of a postmortem depend on. Never writes. */
public final class Situations {

    private final Outlines outlines;
    private final FollowUps followUps;
    private final Messages messages;
    private final SpaceRules rules;
    private final Groups groups;

    public Situations(Outlines outlines, FollowUps followUps, Messages messages, SpaceRules rules, Groups groups) {
        this.outlines = outlines;
        this.followUps = followUps;
        this.messages = messages;
        this.rules = rules;
        this.groups = groups;
    }

    Situation of(Postmortem postmortem, Optional<UserRef> actor) {
        return of(postmortem, outlines.of(postmortem), actor);
    }

    Situation of(Postmortem postmortem, Outline outline, Optional<UserRef> actor) {
        return of(postmortem, outline, followUps.ofPage(postmortem.pageId()), actor);
    }

    Situation of(Postmortem postmortem, Outline outline, List<FollowUp> promised, Optional<UserRef> actor) {
        var here = rules.of(postmortem.spaceKey());
        var inSupport =
                actor.filter(who -> groups.includes(here.supportGroup(), who)).isPresent();
        var message = messages.ofPage(postmortem.pageId());
        return new Situation(postmortem, outline, promised, message, actor, inSupport, here);
    }
}
