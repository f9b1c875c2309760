package org.aftermath.core.settings;

import static org.aftermath.support.PostmortemBuilder.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import org.aftermath.core.deadline.calendar.ImportHolidays;
import org.aftermath.core.deadline.calendar.Imported;
import org.aftermath.core.settings.ChangeSettings.Outcome;
import org.aftermath.core.settings.Settings.Origin;
import org.aftermath.core.space.ProjectOfService;
import org.aftermath.core.text.Fault;
import org.aftermath.host.calendar.IcsHolidays;
import org.aftermath.support.InMemorySettings;
import org.junit.Test;

public class ChangeSettingsTest {

    private static final Place INC = Place.space("INC");

    private final InMemorySettings store = new InMemorySettings();
    private final ReadSettings read = new ReadSettings(store);
    private final ChangeSettings change = new ChangeSettings(store, read);

    @Test
    public void aSpaceHasWhatItsSiteHasUntilItSaysOtherwise() {
        assertThat(read.at(INC).origin(Catalogue.ZONE)).isEqualTo(Origin.DEFAULT);

        set(Place.SITE, 0, "calendar.zone", "Europe/Berlin");
        assertThat(read.at(INC).get(Catalogue.ZONE)).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(read.at(INC).origin(Catalogue.ZONE)).isEqualTo(Origin.SITE);

        set(INC, 0, "calendar.zone", "Asia/Tokyo");
        assertThat(read.at(INC).get(Catalogue.ZONE)).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(read.at(INC).origin(Catalogue.ZONE)).isEqualTo(Origin.SPACE);
        assertThat(read.at(Place.SITE).get(Catalogue.ZONE)).isEqualTo(ZoneId.of("Europe/Berlin"));

        change.replace(INC, new Choices(1, Map.of()));
        assertThat(read.at(INC).origin(Catalogue.ZONE)).isEqualTo(Origin.SITE);
    }

    @Test
    public void whatTheSiteLocksIsTheSitesEverywhere() {
        set(INC, 0, "calendar.zone", "Asia/Tokyo");
        set(Place.SITE, 0, "spaces.locked", "calendar.zone");

        assertThat(read.at(INC).origin(Catalogue.ZONE)).isEqualTo(Origin.DEFAULT);
        assertThat(keys(set(INC, 1, "calendar.zone", "UTC")))
                .containsExactly("calendar.zone aftermath.settings.fault.locked");
        assertThat(keys(set(INC, 1, "spaces.locked", "")))
                .containsExactly("spaces.locked aftermath.settings.fault.locked");
    }

    @Test
    public void setsAllOrNothing() {
        var outcome = change.replace(
                Place.SITE, new Choices(0, Map.of("calendar.zone", "UTC", "calendar.moon", "full", "guide.url", "x")));

        assertThat(keys(outcome))
                .containsExactly(
                        "calendar.moon aftermath.settings.fault.unknown", "guide.url aftermath.settings.fault.address");
        assertThat(store.at(Place.SITE)).isEqualTo(Choices.NONE);
    }

    @Test
    public void tellsWhoeverComesSecond() {
        set(INC, 0, "support.group", "helpdesk");

        assertThat(set(INC, 0, "support.group", "support"))
                .isEqualTo(new Outcome.Overtaken(new Choices(1, Map.of("support.group", "helpdesk"))));
    }

    @Test
    public void aValueThatNobodyUnderstandsAnyMoreIsTheDefault() {
        store.with(Place.SITE, "meeting.hold", "very loud");

        assertThat(read.at(INC).get(Catalogue.HOLD_ATTENTION).name()).isEqualTo("REPORT");
    }

    @Test
    public void aFileOfHolidaysLeavesTheOtherSettingsAlone() {
        set(INC, 0, "support.group", "helpdesk");
        var days = new ImportDays(new ImportHolidays(new IcsHolidays()), read, change);
        var file = "2026-12-30,\"\"\"Closed\"\", all\"\n2026-12-31,大晦日".getBytes(StandardCharsets.UTF_8);

        days.set(INC, (Imported.Understood) days.read(file));

        assertThat(store.at(INC).texts())
                .containsEntry("support.group", "helpdesk")
                .containsEntry("calendar.days", "2026-12-30,\"\"\"Closed\"\", all\"\n2026-12-31,大晦日");
        assertThat(read.at(INC).get(Catalogue.DAYS).days().values())
                .extracting(name -> name.text())
                .containsExactly("\"Closed\", all", "大晦日");
    }

    @Test
    public void ticketsGoWhereTheFirstKnownServiceKeepsItsOwn() {
        var projects = new ProjectOfService(read);
        var postmortem = aPostmortem()
                .inSpace("INC")
                .hitting("Unknown", " PAYMENTS ", "Search")
                .build();
        assertThat(projects.of(postmortem)).isEmpty();

        set(Place.SITE, 0, "jira.projects", "search = SEA\nPayments = PAY");
        assertThat(projects.of(postmortem)).contains("PAY");

        set(INC, 0, "jira.projects", "search = INCSEA");
        assertThat(projects.of(postmortem)).contains("INCSEA");
    }

    private Outcome set(Place place, int version, String name, String text) {
        return change.replace(place, new Choices(version, Map.of(name, text)));
    }

    private static Iterable<String> keys(Outcome outcome) {
        return ((Outcome.Refused) outcome)
                .faults().stream().map(ChangeSettingsTest::text).toList();
    }

    private static String text(Fault fault) {
        return fault.field() + " " + fault.message().key();
    }
}
