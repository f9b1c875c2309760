package org.aftermath.confluence.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftermath.core.settings.Catalogue;
import org.aftermath.core.settings.Group;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.settings.Setting;
import org.aftermath.core.settings.Settings;
import org.aftermath.core.text.Message;
import org.aftermath.host.text.Translator;

/** What the screen of a place's settings prints, in the language of whoever looks. Safe for any thread. */
public final class SettingsView {

    private final ReadSettings read;
    private final SettingRow rows;
    private final Translator translator;

    public SettingsView(ReadSettings read, Translator translator) {
        this.read = read;
        this.rows = new SettingRow(translator);
        this.translator = translator;
    }

    /** Words, flags, lists and maps; what is empty is left out. */
    public Map<String, Object> of(Place place) {
        var settings = read.at(place);
        var view = new HashMap<String, Object>();
        view.put("version", read.chosenAt(place).version());
        view.put("site", place.isSite());
        view.put("decorator", place.isSite() ? "atl.admin" : "atl.general");
        place.spaceKey().ifPresent(key -> view.put("space", key));
        var own = place.isSite() ? "site" : (place.person().isPresent() ? "person" : "space");
        view.put("own", own);
        view.put("document", place.person().isEmpty());
        view.put(
                "title", say("aftermath.settings.title." + own, place.spaceKey().orElse("")));
        view.put("about", say("aftermath.settings.intro." + own));
        view.put("groups", groups(place, settings));
        view.put("label", labels());
        return view;
    }

    private List<Map<String, Object>> groups(Place place, Settings settings) {
        var groups = new ArrayList<Map<String, Object>>();
        Catalogue.inGroups().forEach((group, members) -> {
            if (group != Group.SITE && place.takes(group)) {
                var name = group.name().toLowerCase(Locale.ROOT);
                groups.add(Map.of(
                        "name",
                        name,
                        "title",
                        say("aftermath.settings.group." + name),
                        "about",
                        say("aftermath.settings.groupabout." + name),
                        "calendar",
                        group == Group.CALENDAR,
                        "shared",
                        group != Group.PERSON,
                        "rows",
                        rows(settings, members)));
            }
        });
        return groups;
    }

    private List<Map<String, Object>> rows(Settings settings, List<Setting<?>> members) {
        return members.stream().map(setting -> rows.of(settings, setting)).toList();
    }

    private Map<String, String> labels() {
        var labels = new HashMap<String, String>();
        for (var name :
                List.of("save", "reset", "export", "import", "everywhere", "decided", "file", "read", "fileabout")) {
            labels.put(name, say("aftermath.settings.label." + name));
        }
        return labels;
    }

    private String say(String key, Object... arguments) {
        return translator.say(Message.of(key, arguments));
    }
}
