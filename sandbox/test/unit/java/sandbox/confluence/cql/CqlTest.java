package sandbox.confluence.cql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import sandbox.confluence.cql.Cql.And;
import sandbox.confluence.cql.Cql.Not;
import sandbox.confluence.cql.Cql.Or;
import sandbox.confluence.cql.Cql.Term;
import sandbox.confluence.support.ConfluenceRule;

public class CqlTest {

    @ClassRule
    public static final ConfluenceRule SITE = new ConfluenceRule();

    @BeforeClass
    public static void writePages() {
        String card = SITE.page("Card gateway", "<p>The \u6c7a\u6e08 gateway &amp; its 50% limit</p>");
        SITE.page("Mail queue", "<p>slow</p><ac:structured-macro ac:name=\"info\"/>");
        SITE.send("sre", "/rest/api/content/" + card + "/label", "POST", "[{\"name\":\"sev-1\"}]");
    }

    @Test
    public void readsPrecedenceListsAndQuotes() {
        Cql cql = CqlReader.read(
                "type = page and (label in (a, \"b c\") or not title ~ 'x\"y') order by created desc, title");

        And and = (And) cql.where();
        Or or = (Or) and.right();
        assertThat(((Term) or.left()).values()).extracting(Cql.Value::text).containsExactly("a", "b c");
        assertThat(((Term) ((Not) or.right()).clause()).values().get(0).text()).isEqualTo("x\"y");
        assertThat(cql.order()).containsExactly(new Cql.Sort("created", true), new Cql.Sort("title", false));
    }

    @Test
    public void saysWhyAQueryCannotBeRead() {
        for (String bad : List.of("title ~", "title", "(a = b", "a = b c", "a b c", "a = b order by", "\"")) {
            assertThatThrownBy(() -> CqlReader.read(bad)).as(bad).isInstanceOf(Cql.Unreadable.class);
        }
    }

    @Test
    public void findsByWordsLabelSpaceMacroAndPerson() {
        assertThat(titles("text ~ \"gateway limit\"")).containsExactly("Card gateway");
        assertThat(titles("text ~ \"\u6c7a\u6e08\"")).containsExactly("Card gateway");
        assertThat(titles("text ~ \"50%\"")).containsExactly("Card gateway");
        assertThat(titles("text ~ \"5_%\"")).isEmpty();
        assertThat(titles("label = sev-1 and space = inc")).containsExactly("Card gateway");
        assertThat(titles("label in (nope, SEV-1)")).containsExactly("Card gateway");
        assertThat(titles("macro = info and creator = currentUser()")).containsExactly("Mail queue");
        assertThat(titles("title ~ \"car*\" or title = \"mail queue\" order by title"))
                .containsExactly("Card gateway", "Mail queue");
        assertThat(titles("space = INC and not label = sev-1 and creator = sre"))
                .containsExactly("Mail queue");
        assertThat(titles("created > now(\"-1d\") and creator = sre order by created"))
                .containsExactly("Card gateway", "Mail queue");
        assertThat(titles("lastmodified < 2020-01-01")).isEmpty();
    }

    @Test
    public void answersNothingOfSpacesThatTheReaderMayNotSee() {
        assertThat(SITE.get("outsider", "/rest/api/search?cql=type=page")
                        .json()
                        .path("results")
                        .findValuesAsText("title"))
                .contains("Documentation")
                .doesNotContain("Card gateway");
    }

    @Test
    public void refusesUnknownFieldsAndDatesWith400() {
        for (String bad : List.of(
                "colour = red", "created > yesterday", "title ~ x order by colour", "id = x", "created ~ now()")) {
            assertThat(SITE.get("sre", "/rest/api/search?cql=" + encode(bad)).status())
                    .as(bad)
                    .isEqualTo(400);
        }
    }

    private static List<String> titles(String cql) {
        JsonNode found =
                SITE.get("sre", "/rest/api/content/search?cql=" + encode(cql)).json();
        return found.path("results").findValuesAsText("title");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
