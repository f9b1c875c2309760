package sandbox.confluence.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class WellFormedTest {

    @Test
    public void acceptsTextMacrosAndNamedEntities() {
        assertThat(WellFormed.problem("plain &nbsp;&eacute; <p>a</p><ac:structured-macro ac:name=\"x\">"
                        + "<ac:plain-text-body><![CDATA[&nope; <b>]]></ac:plain-text-body></ac:structured-macro>"))
                .isEmpty();
    }

    @Test
    public void namesTheLineOfAMismatchedTag() {
        assertThat(WellFormed.problem("<p>one</p>\n<p>two</b>\n").orElseThrow().line())
                .isEqualTo(2);
    }

    @Test
    public void refusesUnknownEntitiesAndBareAmpersands() {
        assertThat(WellFormed.problem("<p>&madeup;</p>")).isPresent();
        assertThat(WellFormed.problem("<p>a & b</p>")).isPresent();
    }

    @Test
    public void refusesDocumentTypesAndSecondRoots() {
        assertThat(WellFormed.problem("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>&e;</p>"))
                .isPresent();
        assertThat(WellFormed.problem("</storage><storage>")).isPresent();
    }

    @Test
    public void refusesWhatIsNestedWithoutEnd() {
        assertThat(WellFormed.problem("<b>".repeat(1000) + "</b>".repeat(1000))).isPresent();
        assertThat(WellFormed.problem("<b>".repeat(100) + "</b>".repeat(100))).isEmpty();
    }
}
