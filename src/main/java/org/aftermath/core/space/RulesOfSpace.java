package org.aftermath.core.space;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftermath.core.allowance.Allowance;
import org.aftermath.core.allowance.ClockRules;
import org.aftermath.core.allowance.HoldWithin;
import org.aftermath.core.deadline.calendar.BusinessCalendar;
import org.aftermath.core.facts.Severity;
import org.aftermath.core.lifecycle.Mode;
import org.aftermath.core.lifecycle.Rules;
import org.aftermath.core.lifecycle.SpaceRules;
import org.aftermath.core.settings.Catalogue;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.settings.Settings;

/** The rules that a space has by its settings and its site's. A change holds from the next reading on. */
public final class RulesOfSpace implements SpaceRules {

    private final ReadSettings settings;

    public RulesOfSpace(ReadSettings settings) {
        this.settings = settings;
    }

    @Override
    public Rules of(String spaceKey) {
        var here = settings.at(Place.space(spaceKey));
        return new Rules(
                modes(here),
                here.get(Catalogue.SEVERITIES),
                here.get(Catalogue.KINDS),
                here.get(Catalogue.SUPPORT_GROUP),
                here.get(Catalogue.GUIDE),
                clocks(here),
                calendar(here));
    }

    private static Map<String, Mode> modes(Settings here) {
        return Catalogue.MODES.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, policy -> here.get(policy.getValue())));
    }

    private static ClockRules clocks(Settings here) {
        var meeting = new EnumMap<Severity, Allowance>(Severity.class);
        Catalogue.MEETING.forEach(
                (severity, setting) -> here.get(setting).ifPresent(allowance -> meeting.put(severity, allowance)));
        var hold = new HoldWithin(here.get(Catalogue.HOLD_WITHIN), here.get(Catalogue.HOLD_ATTENTION));
        return new ClockRules(
                meeting,
                here.get(Catalogue.LINK_LEAD),
                hold,
                here.get(Catalogue.ACTIONS).rules());
    }

    /** The country's holidays and the place's own. */
    private static BusinessCalendar calendar(Settings here) {
        var holidays = here.get(Catalogue.COUNTRY).and(here.get(Catalogue.DAYS));
        return new BusinessCalendar(here.get(Catalogue.ZONE), here.get(Catalogue.WEEKEND), holidays);
    }
}
