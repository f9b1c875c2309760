package org.aftermath.confluence.rest.lint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.aftermath.confluence.rest.RestFixture;
import org.aftermath.host.rest.ErrorList;
import org.junit.Test;

public class LintResourceTest {

    private static final String PAGE =
            section("summary", "<p>The outage lasted 42 minutes &amp; the PSP was <b>slow</b>.</p>")
                    + section(
                            "timeline",
                            "<table><tr><th>Time</th></tr><tr><td>10:00</td><td>began</td>"
                                    + "<td><ac:link><ri:user ri:userkey=\"k-sre\"/></ac:link> restarted it</td>"
                                    + "<td>We could have waited</td><td>sre</td><td>log</td></tr></table>")
                    + section("factors", "<p>It was <code>human error</code>.</p>");

    private final RestFixture fixture = new RestFixture();
    private final LintResource lint = fixture.lint();
    private final PageLintResource ofPage = fixture.pageLint();

    @Test
    public void findsWhatATextSaysInEitherLanguage() {
        var found = findings(lint.check("{\"text\":\"原因はヒューマンエラー。The team should have known.\"}"));

        assertThat(found).extracting(LintPayload.Found::rule).containsExactly("BL002", "BL001");
        assertThat(found.get(0).start()).isEqualTo(3);
        assertThat(found.get(0).excerpt()).isEqualTo("ヒューマンエラー");
        assertThat(found.get(0).message()).contains("ヒューマンエラー");
        assertThat(found.get(0).severity()).isEqualTo("warning");
    }

    @Test
    public void looksForWordsOfOneLanguageIfAsked() {
        var text = "{\"text\":\"原因はヒューマンエラー。The team should have known.\",\"language\":";

        assertThat(findings(lint.check(text + "\"ja\"}")))
                .extracting(LintPayload.Found::rule)
                .containsExactly("BL002");
        assertThat(findings(lint.check(text + "\"en\"}")))
                .extracting(LintPayload.Found::rule)
                .containsExactly("BL001");
        var promise = "{\"text\":\"DNS cache\",\"section\":\"follow-ups\",\"language\":\"ja\"}";
        assertThat(findings(lint.check(promise)))
                .extracting(LintPayload.Found::rule)
                .containsExactly("AC003");
    }

    @Test
    public void asksWhatBelongsWhereNobodyWroteAnything() {
        var hinted = section("user-experience", "<p><ac:placeholder>What did users see?</ac:placeholder></p>");
        var empty = section("went", "<p>&nbsp;</p>");
        var kept = section("learnings", "<p>TBD after the review</p>");
        fixture.bodies.put(42, hinted + PAGE + empty + kept);

        assertThat(findings(ofPage.get("42")))
                .filteredOn(found -> found.rule().startsWith("ST"))
                .extracting(found -> found.rule() + " " + found.anchor() + " " + found.excerpt())
                .containsExactly(
                        "ST001 pm-user-experience What did users see?", "ST002 pm-went went", "ST001 pm-learnings TBD");
        assertThat(findings(lint.check("{\"storage\":\"" + empty.replace("\"", "\\\"") + "\",\"language\":\"en\"}")))
                .extracting(LintPayload.Found::rule)
                .containsExactly("ST002");
    }

    @Test
    public void ignoresAnEmptySectionWithAReason() {
        fixture.bodies.put(42, section("went", ""));

        var ignored = findings(ofPage.ignore("42", id("ST002"), "{\"reason\":\"nothing did\"}"));

        assertThat(ignored)
                .singleElement()
                .satisfies(found -> assertThat(found.ignored().reason()).isEqualTo("nothing did"));
    }

    @Test
    public void judgesWordsByTheirSection() {
        var text = "\"text\":\"Better dashboards.\"";

        assertThat(findings(lint.check("{" + text + ",\"section\":\"learnings\"}")))
                .isEmpty();
        assertThat(findings(lint.check("{" + text + ",\"section\":\"follow-ups\"}")))
                .extracting(LintPayload.Found::rule)
                .containsExactly("AC003");
    }

    @Test
    public void judgesWordsOfAPageByItsSpace() {
        var text = "{\"text\":\"The PSP was slow.\",\"section\":\"customer-message\"";

        assertThat(findings(lint.check(text + "}"))).hasSize(1);
        assertThat(findings(lint.check(text + ",\"pageId\":42}"))).isEmpty();
    }

    @Test
    public void namesEveryFault() {
        var answer =
                lint.check("{\"text\":\"x\",\"storage\":\"y\",\"language\":\"fr\",\"section\":\"moon\",\"sun\":1}");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(((ErrorList) answer.getEntity()).errors())
                .extracting(ErrorList.Entry::field)
                .containsExactly("sun", "storage", "language", "section");
        assertThat(lint.check("{}").getStatus()).isEqualTo(400);
        assertThat(lint.check("[").getStatus()).isEqualTo(400);
        assertThat(lint.check("{\"text\":\"" + "x".repeat(200_001) + "\"}").getStatus())
                .isEqualTo(400);
    }

    @Test
    public void tellsStrangersNothing() {
        assertThat(lint.check("{\"pageId\":43}").getStatus()).isEqualTo(404);
        assertThat(ofPage.get("43").getStatus()).isEqualTo(404);
        fixture.acting.logOut();
        assertThat(lint.check("{\"text\":\"x\"}").getStatus()).isEqualTo(401);
        assertThat(ofPage.get("42").getStatus()).isEqualTo(401);
    }

    @Test
    public void readsProseByItsCellsAndLeavesCodeAlone() {
        fixture.bodies.put(42, PAGE);

        assertThat(findings(ofPage.get("42")))
                .extracting(found -> found.rule() + " " + found.anchor() + " " + found.excerpt())
                .containsExactly(
                        "OUT01 pm-summary outage",
                        "BL004 pm-timeline @sre",
                        "BL003 pm-timeline could have waited",
                        "LP001 pm-factors It was `human error`.");
    }

    @Test
    public void writesTheBetterWordsAndLeavesTheRest() {
        fixture.bodies.put(42, PAGE);

        assertThat(fix("OUT01").getStatus()).isEqualTo(200);

        assertThat(fixture.bodies.storage(42))
                .isEqualTo(PAGE.replace("The outage lasted", "The service degradation lasted"));
        assertThat(fixture.bodies.comments()).hasSize(1);
    }

    @Test
    public void writesTheRoleInPlaceOfAMention() {
        fixture.bodies.put(42, PAGE);

        assertThat(findings(fix("BL004"))).extracting(LintPayload.Found::rule).doesNotContain("BL004");

        assertThat(fixture.bodies.storage(42)).contains("<td>The owner restarted it</td>");
    }

    /** B11: three names are three hits, and none after the fixes. */
    @Test
    public void turnsNamesOfTheTableOfRespondersIntoTheirRoles() {
        fixture.bodies.put(
                42,
                section(
                                "factors",
                                "<p>Okafor's script had no limit. 佐藤さんが気づいた。Thanks to <ac:link>"
                                        + "<ri:user ri:userkey=\"k-manager\"/></ac:link>.</p>")
                        + section(
                                "response",
                                "<table><tr><th>Role</th><th>Person</th></tr>"
                                        + "<tr><td>Scribe</td><td>佐藤 美香</td></tr>"
                                        + "<tr><td>Database owner</td><td>Ngozi Okafor</td></tr>"
                                        + "<tr><td>Deputy</td><td><ac:link><ri:user ri:userkey=\"k-manager\"/></ac:link>"
                                        + "</td></tr></table>"));
        assertThat(findings(ofPage.get("42")))
                .filteredOn(found -> found.rule().equals("BL004"))
                .extracting(found -> found.excerpt() + " " + found.fix())
                .containsExactly("Okafor The database owner", "佐藤さん 記録係", "@k-manager the deputy");

        fix("BL004");
        fix("BL004");
        assertThat(findings(fix("BL004"))).extracting(LintPayload.Found::rule).doesNotContain("BL004");

        assertThat(fixture.bodies.storage(42))
                .contains("<p>The database owner's script had no limit. 記録係が気づいた。Thanks to the deputy.</p>");
    }

    @Test
    public void refusesToFixWhatIsGoneOrHasNoFix() {
        fixture.bodies.put(42, PAGE);

        assertThat(fix("BL003").getStatus()).isEqualTo(409);
        assertThat(ofPage.fix("42", "nothing").getStatus()).isEqualTo(409);
        fixture.pages.lock(42);
        assertThat(fix("OUT01").getStatus()).isEqualTo(403);
        assertThat(fixture.bodies.storage(42)).isEqualTo(PAGE);
    }

    @Test
    public void keepsWhyAFindingIsIgnoredUntilItIsTakenBack() {
        fixture.bodies.put(42, PAGE);
        var id = id("OUT01");

        var ignored = findings(ofPage.ignore("42", id, "{\"reason\":\" it was one <b> \"}"));

        assertThat(ignored.get(0).ignored().reason()).isEqualTo("it was one <b>");
        assertThat(ignored.get(0).ignored().by()).isEqualTo("The sre");
        assertThat(ignored.get(1).ignored()).isNull();
        assertThat(findings(ofPage.heed("42", id)).get(0).ignored()).isNull();
    }

    @Test
    public void wantsAReasonAndNothingElse() {
        fixture.bodies.put(42, PAGE);

        assertThat(ofPage.ignore("42", id("OUT01"), "{\"reason\":\" \"}").getStatus())
                .isEqualTo(400);
        assertThat(ofPage.ignore("42", id("OUT01"), "{\"reason\":\"a\",\"why\":1}")
                        .getStatus())
                .isEqualTo(400);
        assertThat(ofPage.ignore("42", "nothing", "{\"reason\":\"a\"}").getStatus())
                .isEqualTo(409);
    }

    @Test
    public void saysOfABrokenReasonThatItIsBroken() {
        fixture.bodies.put(42, PAGE);

        var answer = ofPage.ignore("42", id("OUT01"), "{\"reason\":");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(((ErrorList) answer.getEntity()).errors())
                .extracting(ErrorList.Entry::key)
                .containsExactly("aftermath.rest.malformed");
    }

    private Response fix(String rule) {
        return ofPage.fix("42", id(rule));
    }

    private String id(String rule) {
        return findings(ofPage.get("42")).stream()
                .filter(found -> found.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<LintPayload.Found> findings(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return ((LintPayload) answer.getEntity()).findings();
    }

    private static String section(String name, String content) {
        return "<h2><ac:structured-macro ac:name=\"anchor\"><ac:parameter ac:name=\"\">pm-" + name
                + "</ac:parameter></ac:structured-macro>" + name + "</h2>" + content;
    }
}
