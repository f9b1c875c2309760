package org.aftermath.core.space;

import org.aftermath.core.lifecycle.SpaceRules;
import org.aftermath.core.people.UserRef;
import org.aftermath.core.promise.PromiseRules;
import org.aftermath.core.promise.Wishes;
import org.aftermath.core.settings.Catalogue;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;

/** What spaces say of reminders, and what people say of their mail. A change holds from the next reading on. */
public final class PromiseSettings implements PromiseRules.Spaces, Wishes.People {

    private final ReadSettings settings;
    private final SpaceRules rules;

    public PromiseSettings(ReadSettings settings, SpaceRules rules) {
        this.settings = settings;
        this.rules = rules;
    }

    @Override
    public PromiseRules of(String spaceKey) {
        var here = settings.at(Place.space(spaceKey));
        return new PromiseRules(
                here.get(Catalogue.REMIND),
                here.get(Catalogue.REMIND_BEFORE),
                here.get(Catalogue.REMIND_AGAIN),
                here.get(Catalogue.ESCALATE),
                here.get(Catalogue.FACILITATORS),
                rules.of(spaceKey).calendar());
    }

    @Override
    public Wishes of(UserRef reader) {
        var theirs = settings.at(Place.person(reader));
        return new Wishes(
                theirs.get(Catalogue.MAIL_OFTEN),
                theirs.get(Catalogue.MAIL_HOURS),
                theirs.get(Catalogue.MAIL_ZONE),
                theirs.get(Catalogue.MAIL_FREE),
                theirs.get(Catalogue.MAIL_FORMAT));
    }
}
