package org.aftermath.confluence.page;

import static org.aftermath.support.NoteBuilder.NOW;
import static org.aftermath.support.NoteBuilder.note;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aftermath.core.meeting.AgendaItem;
import org.aftermath.core.review.Agenda;
import org.aftermath.core.review.Sitting;
import org.aftermath.support.FakePeople;
import org.junit.Test;

public class MinutesPlaceTest {

    private static final String PAGE = "<h2>Summary</h2><p>It broke.</p>";

    private final MinutesPlace place = new MinutesPlace((language, tail) -> tail + "-" + language.code());

    @Test
    public void minutesStandBelowAHeadingOfTheirOwn() {
        var page = place.add(PAGE, List.of(note(1)));
        var longer = place.add(page + "<h2>After</h2><p>Theirs.</p>", List.of(note(1), note(2)));

        assertThat(page)
                .startsWith(PAGE + "<h2><ac:structured-macro ac:name=\"anchor\"")
                .contains("pm-minutes<");
        assertThat(page).contains("heading-en</h2>").contains("decision-en</strong> Line 1<br/>");
        assertThat(page).contains("ri:userkey=\"ENGINEER\"").contains("<time datetime=\"2026-11-21\"/> 09:00 UTC");
        assertThat(longer.indexOf("Line 1")).isLessThan(longer.indexOf("Line 2"));
        assertThat(longer.indexOf("Line 2")).isLessThan(longer.indexOf("<h2>After</h2>"));
        assertThat(longer).containsOnlyOnce("Line 1").containsOnlyOnce("heading");
    }

    @Test
    public void wordsFollowTheLanguageOfThePage() {
        assertThat(place.add("<h2>概要</h2><p>It broke.</p>", List.of(note(1))))
                .contains("heading-ja")
                .contains("item.actions-ja");
    }

    @Test
    public void whateverIsTypedStaysText() {
        var hostile = "</p>]]><ac:structured-macro ac:name=\"html\"><script>&\nnext";

        assertThat(place.add(PAGE, List.of(note(1, hostile))))
                .contains("&lt;/p&gt;]]&gt;&lt;ac:structured-macro ac:name=")
                .contains("&lt;script&gt;&amp;<br/>next")
                .doesNotContain("<script>");
    }

    @Test
    public void whoWasThereIsToldOnce() {
        var sitting = new Sitting(
                42,
                FakePeople.ref("facilitator"),
                Agenda.of(30),
                AgendaItem.ACTIONS,
                NOW,
                NOW,
                Optional.of(NOW.plusSeconds(60 * 25)),
                List.of(FakePeople.ref("facilitator"), FakePeople.ref("engineer")),
                3,
                3);

        var page = place.conclude(PAGE, sitting);

        assertThat(page)
                .contains("09:00 UTC – <time datetime=\"2026-11-21\"/> 09:25 UTC")
                .contains("present-en</strong> <ac:link><ri:user ri:userkey=\"FACILITATOR\"/></ac:link>, ");
        assertThat(place.conclude(page, sitting)).isEqualTo(page);
    }

    @Test
    public void aPageInCellsGetsItsMinutesInTheLast() {
        var cells = "<ac:layout><ac:layout-section ac:type=\"single\"><ac:layout-cell><p>x</p></ac:layout-cell>"
                + "</ac:layout-section></ac:layout>";

        assertThat(place.add(cells, List.of(note(1))))
                .endsWith("</p></ac:layout-cell></ac:layout-section></ac:layout>");
    }
}
