package org.aftermath.confluence.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftermath.core.settings.Catalogue;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.text.Language;
import org.aftermath.support.BundleTexts;
import org.aftermath.support.InMemorySettings;
import org.aftermath.support.Translators;
import org.junit.Test;

public class SettingsViewTest {

    private static final Place INC = Place.space("INC");

    private final InMemorySettings store = new InMemorySettings();

    @Test
    public void hasWordsForEverything() {
        for (var language : Language.values()) {
            var view = new SettingsView(new ReadSettings(store), Translators.plain(new BundleTexts(language.locale())))
                    .of(Place.SITE);

            assertThat(view.toString().replaceAll("aftermath-", ""))
                    .as(language.toString())
                    .doesNotContainPattern("\\baftermath\\.");
        }
    }

    @Test
    public void showsEverySettingButTheListOfWhatIsLocked() {
        assertThat(rows(Place.SITE))
                .extracting(row -> row.get("name"))
                .containsExactlyInAnyOrderElementsOf(Catalogue.all().stream()
                        .map(setting -> setting.name())
                        .filter(name -> !name.equals("spaces.locked"))
                        .toList());
    }

    @Test
    public void saysWhereAValueComesFromAndWhatWouldHoldWithoutIt() {
        store.with(Place.SITE, "calendar.zone", "Europe/Berlin").with(Place.SITE, "spaces.locked", "guide.url");
        store.with(INC, "calendar.zone", "Asia/Tokyo");

        assertThat(row(INC, "calendar.zone"))
                .containsEntry("value", "Asia/Tokyo")
                .containsEntry("inherited", "Europe/Berlin")
                .containsEntry("here", true);
        assertThat(row(Place.SITE, "calendar.zone"))
                .containsEntry("inherited", "UTC")
                .containsEntry("here", true);
        assertThat(row(Place.space("DOC"), "calendar.zone"))
                .containsEntry("from", "site")
                .containsEntry("here", false);
        assertThat(row(INC, "guide.url")).containsEntry("locked", true).containsEntry("from", "default");
    }

    private Map<String, Object> row(Place place, String name) {
        return rows(place).stream()
                .filter(row -> name.equals(row.get("name")))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(Place place) {
        var view =
                new SettingsView(new ReadSettings(store), Translators.plain(new BundleTexts(Locale.ENGLISH))).of(place);
        return ((List<Map<String, Object>>) view.get("groups"))
                .stream()
                        .flatMap(group -> ((List<Map<String, Object>>) group.get("rows")).stream())
                        .toList();
    }
}
