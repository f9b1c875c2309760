package org.aftermath.confluence.rest.settings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Set;
import org.aftermath.core.deadline.calendar.ImportHolidays;
import org.aftermath.core.settings.ChangeSettings;
import org.aftermath.core.settings.ImportDays;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.ReadSettings;
import org.aftermath.core.settings.Stewards;
import org.aftermath.host.calendar.IcsHolidays;
import org.aftermath.host.rest.ErrorList;
import org.aftermath.host.rest.Refusals;
import org.aftermath.support.FakeActingUser;
import org.aftermath.support.InMemorySettings;
import org.aftermath.support.Translators;
import org.junit.Test;

public class SettingsResourceTest {

    private final InMemorySettings store = new InMemorySettings();
    private Set<Place> mine = Set.of(Place.SITE, Place.space("INC"));
    private final Stewards stewards = place -> mine.contains(place)
            ? Stewards.Say.MAY
            : place.equals(Place.space("HID")) ? Stewards.Say.UNKNOWN : Stewards.Say.MAY_NOT;
    private final FakeActingUser acting = new FakeActingUser();
    private final Refusals refusals = new Refusals(Translators.in(Locale.ENGLISH));
    private final ReadSettings read = new ReadSettings(store);
    private final ChangeSettings change = new ChangeSettings(store, read);
    private final SettingsDesk desk = new SettingsDesk(stewards, read, change, acting, refusals);
    private final SettingsResource resource = new SettingsResource(desk);
    private final HolidaysResource holidays =
            new HolidaysResource(desk, new ImportDays(new ImportHolidays(new IcsHolidays()), read, change), refusals);

    @Test
    public void tellsWhatHoldsAndWhereItComesFrom() {
        resource.setSite("{\"version\":0,\"set\":{\"calendar.zone\":\"Asia/Tokyo\",\"spaces.locked\":\"guide.url\"}}");
        resource.setSpace("INC", "{\"version\":0,\"set\":{\"support.group\":\"窓口\"}}");

        var answer = (SettingsPayload) resource.space("INC").getEntity();

        assertThat(answer.space()).isEqualTo("INC");
        assertThat(answer.version()).isEqualTo(1);
        assertThat(answer.set()).containsOnlyKeys("support.group");
        assertThat(answer.effective())
                .containsEntry("support.group", new SettingsPayload.Effective("窓口", "support", "space", false))
                .containsEntry(
                        "calendar.zone", new SettingsPayload.Effective("Asia/Tokyo", "Asia/Tokyo", "site", false))
                .containsEntry("guide.url", new SettingsPayload.Effective("", "", "default", true))
                .containsEntry(
                        "meeting.due.SEV-1",
                        new SettingsPayload.Effective("3 business", "3 business", "default", false));
    }

    @Test
    public void namesEveryFault() {
        assertThat(faults(resource.setSite("{\"version\":0,\"set\":{\"moon\":\"full\",\"guide.url\":\"x\"}}")))
                .containsExactly("guide.url", "moon");
        assertThat(faults(resource.setSite("{\"set\":[],\"extra\":1}"))).containsExactly("extra", "version", "set");
        assertThat(faults(resource.setSite("{\"version\":0,\"set\":{\"guide.url\":5}}")))
                .containsExactly("guide.url");
        assertThat(resource.setSite("nonsense").getStatus()).isEqualTo(400);
        assertThat(store.at(Place.SITE).version()).isZero();
    }

    @Test
    public void refusesWhoeverComesSecond() {
        resource.setSpace("INC", "{\"version\":0,\"set\":{}}");

        var late = resource.setSpace("INC", "{\"version\":0,\"set\":{}}");

        assertThat(late.getStatus()).isEqualTo(409);
        var answer = (SettingsPayload.Overtaken) late.getEntity();
        assertThat(answer.reasons().get(0).message()).contains("Somebody else");
        assertThat(answer.current().version()).isEqualTo(1);
    }

    @Test
    public void takesTheVeryDocumentThatItTells() {
        resource.setSite("{\"version\":0,\"set\":{\"support.group\":\"helpdesk\"}}");
        var told = (SettingsPayload) resource.site().getEntity();
        var document = "{\"version\":%d,\"set\":{\"support.group\":\"%s\"},\"effective\":{\"support.group\":{}}}"
                .formatted(told.version(), told.set().get("support.group"));

        assertThat(resource.setSite(document).getStatus()).isEqualTo(200);
        assertThat(store.at(Place.SITE).texts()).isEqualTo(told.set());
    }

    @Test
    public void aStewardOfASpaceKeepsNothingElse() {
        mine = Set.of(Place.space("INC"));

        assertThat(resource.space("INC").getStatus()).isEqualTo(200);
        assertThat(resource.site().getStatus()).isEqualTo(403);
        assertThat(resource.setSite("{\"version\":0,\"set\":{}}").getStatus()).isEqualTo(403);
        assertThat(resource.space("OPS").getStatus()).isEqualTo(403);
        assertThat(resource.setSpace("HID", "{\"version\":0,\"set\":{}}").getStatus())
                .isEqualTo(404);
        assertThat(holidays.ofSite("2026-12-30,Closed").getStatus()).isEqualTo(403);
    }

    @Test
    public void takesAFileOfHolidays() {
        var calendar =
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n"
                        + "DTSTART;VALUE=DATE:20261230\r\nSUMMARY:Closed\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

        assertThat(holidays.ofSpace("INC", calendar).getStatus()).isEqualTo(200);
        assertThat(store.at(Place.space("INC")).texts()).containsEntry("calendar.days", "2026-12-30,Closed");
    }

    @Test
    public void namesTheLinesOfAFileThatAreWrong() {
        var answer = holidays.ofSite("2026-12-30,Closed\n2026-02-30,Never");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(((ErrorList) answer.getEntity()).errors().get(0).message())
                .contains("2")
                .contains("2026-02-30");
        assertThat(holidays.ofSite(null).getStatus()).isEqualTo(400);
        assertThat(store.at(Place.SITE).version()).isZero();
    }

    private static Iterable<String> faults(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(400);
        return ((ErrorList) answer.getEntity())
                .errors().stream().map(ErrorList.Entry::field).toList();
    }
}
