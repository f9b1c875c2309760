package org.aftermath.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.seed.StatusMacro;
import org.junit.Test;

public class StorageReaderTest {

    private final StorageReader reader =
            new StorageReader(key -> key.equals("k-1") ? Optional.of("engineer") : Optional.empty());

    @Test
    public void readsTheStatusMacro() {
        var storage = """
                <p>Before</p><ac:structured-macro ac:name="postmortem-status" ac:schema-version="1" ac:macro-id="m-1">
                <ac:parameter ac:name="severity">SEV-1</ac:parameter><ac:parameter ac:name="services"> a, b </ac:parameter>
                <ac:parameter ac:name="resolvedAt"></ac:parameter></ac:structured-macro>""";

        assertThat(reader.status(storage))
                .contains(new StatusMacro(
                        Optional.of("m-1"), Map.of("severity", "SEV-1", "services", "a, b", "resolvedAt", "")));
    }

    @Test
    public void readsTheNamesOfCharactersThatStorageFormatHas() {
        var storage = """
                <ac:structured-macro ac:name="postmortem-status"><ac:parameter ac:name="services">\
                caf&eacute; &ndash; &rarr; &euro; &thetasym; &Dagger; &hearts; &nabla; &lt;&apos;&quot;</ac:parameter>\
                </ac:structured-macro>""";

        assertThat(reader.status(storage))
                .map(StatusMacro::parameters)
                .contains(Map.of("services", "café – → € ϑ ‡ ♥ ∇ <'\""));
    }

    @Test
    public void findsNothingOnAnOrdinaryPage() {
        assertThat(reader.status("<p>&nbsp;Text &ldquo;quoted&rdquo;</p>")).isEmpty();
        assertThat(reader.followUps("")).isEmpty();
    }

    @Test
    public void readsFollowUpsInTheOrderOfThePageWhereverTheyAre() {
        var storage = "<ac:layout><ac:layout-section><ac:layout-cell>" + followUp("a", "first")
                + "<table><tbody><tr><td>" + followUp("b", "second") + "</td></tr></tbody></table>"
                + "<ac:structured-macro ac:name=\"expand\"><ac:rich-text-body>" + followUp("c", "third")
                + "</ac:rich-text-body></ac:structured-macro></ac:layout-cell></ac:layout-section></ac:layout>";

        assertThat(reader.followUps(storage))
                .extracting(FollowUpMacro::body)
                .containsExactly("first", "second", "third");
        assertThat(reader.followUps(storage))
                .extracting(macro -> macro.macroId().orElseThrow())
                .containsExactly("a", "b", "c");
    }

    @Test
    public void takesTheTextAsItIs() {
        var text = "<script>alert(1)</script> {macro} $velocity &amp; \"quoted\" ]]]]><![CDATA[> 火🔥";

        assertThat(reader.followUps(followUp("a", text)).get(0).body())
                .isEqualTo("<script>alert(1)</script> {macro} $velocity &amp; \"quoted\" ]]> 火🔥");
    }

    @Test
    public void doesNotTakeCodeForMacros() {
        var storage = "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA["
                + "<ac:structured-macro ac:name=\"postmortem-status\"/>]]></ac:plain-text-body></ac:structured-macro>";

        assertThat(reader.status(storage)).isEmpty();
    }

    @Test
    public void doesNotTakeParametersOfMacrosInside() {
        var storage = "<ac:structured-macro ac:name=\"postmortem-follow-up\"><ac:rich-text-body>"
                + "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"urgency\">P0</ac:parameter>"
                + "</ac:structured-macro></ac:rich-text-body></ac:structured-macro>";

        assertThat(reader.followUps(storage).get(0).parameters()).isEmpty();
    }

    @Test
    public void namesPeopleWhoAreStoredByKey() {
        assertThat(owner("<ri:user ri:userkey=\"k-1\"/>")).isEqualTo("engineer");
        assertThat(owner("<ri:user ri:userkey=\"k-2\"/>")).isEqualTo("k-2");
        assertThat(owner("<ri:user ri:username=\"sre\"/>")).isEqualTo("sre");
        assertThat(owner("sre")).isEqualTo("sre");
    }

    @Test
    public void readsMacrosWithoutId() {
        assertThat(reader.followUps("<ac:structured-macro ac:name=\"postmortem-follow-up\"/>"))
                .containsExactly(new FollowUpMacro(Optional.empty(), Map.of(), ""));
    }

    @Test
    public void bearsBrokenMarkup() {
        assertThat(reader.followUps("<p><b>not closed " + followUp("a", "still read")))
                .hasSize(1);
    }

    private String owner(String value) {
        var storage = "<ac:structured-macro ac:name=\"postmortem-follow-up\"><ac:parameter ac:name=\"owner\">" + value
                + "</ac:parameter></ac:structured-macro>";
        return reader.followUps(storage).get(0).parameters().getOrDefault("owner", "");
    }

    private static String followUp(String id, String text) {
        return "<ac:structured-macro ac:name=\"postmortem-follow-up\" ac:macro-id=\"" + id
                + "\"><ac:plain-text-body><![CDATA[" + text + "]]></ac:plain-text-body></ac:structured-macro>";
    }
}
