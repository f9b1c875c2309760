package org.aftermath.core.lifecycle;

import java.util.Optional;
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
        var page = postmortem.pageId();
        var here = rules.of(postmortem.spaceKey());
        var inSupport =
                actor.filter(who -> groups.includes(here.supportGroup(), who)).isPresent();
        return new Situation(
                postmortem, outline, followUps.ofPage(page), messages.ofPage(page), actor, inSupport, here);
    }
}
