package org.aftermath.support;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftermath.core.followup.FollowUps;
import org.aftermath.core.lifecycle.Lifecycle;
import org.aftermath.core.lifecycle.Mode;
import org.aftermath.core.lifecycle.Rules;
import org.aftermath.core.lifecycle.Situations;
import org.aftermath.core.message.Messages;
import org.aftermath.core.outline.Fill;
import org.aftermath.core.outline.Outline;
import org.aftermath.core.outline.Section;
import org.aftermath.core.outline.Template;
import org.aftermath.core.people.ActingUser;
import org.aftermath.core.people.UserRef;

/** Pages on which everything is written, in a space with the usual rules, unless told otherwise. */
public final class LifecycleFixture {

    private static final Set<Section> ALL = EnumSet.allOf(Section.class);
    private static final Set<String> ANCHORS = Stream.concat(
                    Stream.of("pm-facts", "pm-customer-message"), ALL.stream().map(Section::anchor))
            .collect(Collectors.toSet());

    private final Map<String, Mode> modes = new HashMap<>();
    private final Set<UserRef> support = new HashSet<>();
    private Messages messages = new InMemoryMessages(new InMemoryPostmortems());
    private Outline outline = outline(false, ANCHORS, ALL);

    /** A page of the newest template. */
    public static Outline outline(boolean light, Set<String> anchors, Set<Section> written) {
        var fills = written.stream().collect(Collectors.toMap(section -> section, section -> Fill.WRITTEN));
        return new Outline(light, Template.NEWEST, anchors, fills, List.of());
    }

    /** Only these sections are written. */
    public LifecycleFixture writing(Section... written) {
        outline = outline(outline.light(), ANCHORS, Set.copyOf(Arrays.asList(written)));
        return this;
    }

    public LifecycleFixture reading(Outline given) {
        outline = given;
        return this;
    }

    public LifecycleFixture with(Messages given) {
        messages = given;
        return this;
    }

    public LifecycleFixture setting(String policy, Mode mode) {
        modes.put(policy, mode);
        return this;
    }

    public LifecycleFixture withSupporter(String userName) {
        support.add(FakePeople.ref(userName));
        return this;
    }

    public Situations situations(FollowUps followUps) {
        return new Situations(
                page -> outline,
                followUps,
                messages,
                space -> rules(),
                (group, user) -> group.equals("support") && support.contains(user));
    }

    public Lifecycle lifecycle(FollowUps followUps, ActingUser acting, Clock clock) {
        return new Lifecycle(situations(followUps), acting, clock);
    }

    private Rules rules() {
        var usual = Rules.DEFAULT;
        return new Rules(
                modes,
                usual.requiredSeverities(),
                usual.requiredKinds(),
                usual.supportGroup(),
                usual.guide(),
                usual.clocks(),
                usual.calendar());
    }
}
