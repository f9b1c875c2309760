package org.aftermath.core.space;

import org.aftermath.core.meeting.MeetingRules;
import org.aftermath.core.settings.Catalogue;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;

/** What a space says about its review meetings, by its settings and its site's. */
public final class MeetingsOfSpace implements MeetingRules.Spaces {

    private final ReadSettings settings;

    public MeetingsOfSpace(ReadSettings settings) {
        this.settings = settings;
    }

    @Override
    public MeetingRules of(String spaceKey) {
        var here = settings.at(Place.space(spaceKey));
        return new MeetingRules(
                here.get(Catalogue.MEETING_PEOPLE), here.get(Catalogue.AUTHORITY), here.get(Catalogue.REVIEWERS));
    }
}
