package sandbox.confluence.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.ClassRule;
import org.junit.Test;
import sandbox.confluence.support.ConfluenceRule;
import sandbox.confluence.support.ConfluenceRule.Answer;

public class ContentResourceTest {

    @ClassRule
    public static final ConfluenceRule SITE = new ConfluenceRule();

    @Test
    public void createsReadsUpdatesAndTrashesAPage() {
        String id = SITE.page("Life of a page", "<p>one</p>");

        JsonNode read = SITE.get(
                        "sre",
                        "/rest/api/content/" + id
                                + "?expand=body.storage,body.view,version,space,ancestors,metadata.labels,history")
                .json();
        assertThat(read.path("type").asText()).isEqualTo("page");
        assertThat(read.path("body").path("view").path("value").asText()).isEqualTo("<p>one</p>");
        assertThat(read.path("version").path("number").asInt()).isEqualTo(1);
        assertThat(read.path("space").path("key").asText()).isEqualTo("INC");
        assertThat(read.path("history").path("createdBy").path("username").asText())
                .isEqualTo("sre");
        assertThat(read.path("metadata").path("labels").path("results").isArray())
                .isTrue();

        Answer updated = put(id, "Life of a page", 2, "<p>two</p>");
        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.json().path("version").path("number").asInt()).isEqualTo(2);
        assertThat(SITE.get("sre", "/rest/api/content/" + id + "?version=1&expand=body.storage")
                        .text())
                .contains("<p>one</p>");

        assertThat(SITE.send("sre", "/rest/api/content/" + id, "DELETE", "").status())
                .isEqualTo(204);
        assertThat(SITE.get("sre", "/rest/api/content/" + id).status()).isEqualTo(404);
        assertThat(SITE.get("sre", "/rest/api/content/" + id + "?status=trashed")
                        .status())
                .isEqualTo(200);
        assertThat(SITE.send("sre", "/rest/api/content/" + id + "?status=trashed", "DELETE", "")
                        .status())
                .isEqualTo(204);
        assertThat(SITE.get("sre", "/rest/api/content/" + id + "?status=any").status())
                .isEqualTo(404);
    }

    @Test
    public void refusesAStaleVersionWithConflict() {
        String id = SITE.page("Stale", "<p>one</p>");
        put(id, "Stale", 2, "<p>two</p>");

        Answer stale = put(id, "Stale", 2, "<p>mine</p>");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().path("message").asText()).contains("Current version is: 2");
        assertThat(stale.json().path("statusCode").asInt()).isEqualTo(409);
        assertThat(put(id, "Stale", 9, "<p>mine</p>").status()).isEqualTo(409);
    }

    @Test
    public void refusesBadBodiesAndTakenTitlesWithAMessage() {
        SITE.page("Taken", "");

        Answer taken = SITE.send("sre", "/rest/api/content", "POST", page("TAKEN", "<p/>"));
        Answer bad = SITE.send("sre", "/rest/api/content", "POST", page("Bad", "<p>\\n<b></p>"));

        assertThat(taken.status()).isEqualTo(400);
        assertThat(taken.json().path("message").asText()).contains("already exists");
        assertThat(bad.status()).isEqualTo(400);
        assertThat(bad.json().path("message").asText()).contains("line 2");
        assertThat(SITE.send("sre", "/rest/api/content", "POST", "{\"type\":").status())
                .isEqualTo(400);
        assertThat(SITE.send("sre", "/rest/api/content", "POST", "{}").status()).isEqualTo(400);
    }

    @Test
    public void answersUnknownAndForbiddenAlikeAndAnonymousWith401() {
        String id = SITE.page("Secret", "<p>x</p>");

        Answer forbidden = SITE.get("outsider", "/rest/api/content/" + id);
        Answer unknown = SITE.get("outsider", "/rest/api/content/1");

        assertThat(forbidden.status()).isEqualTo(404);
        assertThat(forbidden.text().replace(id, "1")).isEqualTo(unknown.text());
        assertThat(SITE.get("outsider", "/rest/api/content?spaceKey=INC").status())
                .isEqualTo(404);
        assertThat(SITE.get("", "/rest/api/content/" + id).status()).isEqualTo(401);
        assertThat(SITE.get("sre", "/rest/api/content/abc").status()).isEqualTo(404);
    }

    @Test
    public void hangsLabelsOnAndTakesThemOff() {
        String id = SITE.page("Labels", "");
        String url = "/rest/api/content/" + id + "/label";

        Answer added =
                SITE.send("sre", url, "POST", "[{\"prefix\":\"global\",\"name\":\"Sev-1\"},{\"name\":\"postmortem\"}]");

        assertThat(added.json().path("results").findValuesAsText("name")).containsExactly("postmortem", "sev-1");
        assertThat(SITE.send("sre", url + "/sev-1", "DELETE", "").status()).isEqualTo(204);
        assertThat(SITE.send("sre", url + "?name=postmortem", "DELETE", "").status())
                .isEqualTo(204);
        assertThat(SITE.send("sre", url + "?name=postmortem", "DELETE", "").status())
                .isEqualTo(404);
        assertThat(SITE.send("sre", url, "POST", "[{\"name\":\"two words\"}]").status())
                .isEqualTo(400);
    }

    @Test
    public void restrictsAPageToThoseNamed() {
        String id = SITE.page("Restricted", "");
        String restriction =
                "[{\"operation\":\"read\",\"restrictions\":{\"user\":[{\"username\":\"sre\"}],\"group\":[]}}]";

        assertThat(SITE.send("sre", "/rest/api/content/" + id + "/restriction", "PUT", restriction)
                        .status())
                .isEqualTo(200);

        assertThat(SITE.get("engineer", "/rest/api/content/" + id).status()).isEqualTo(404);
        assertThat(SITE.get("engineer", "/rest/api/search?cql=title=Restricted")
                        .json()
                        .path("totalSize")
                        .asInt())
                .isZero();
        assertThat(SITE.get("sre", "/rest/api/content/" + id).status()).isEqualTo(200);
    }

    @Test
    public void keepsPropertiesWithVersions() {
        String url = "/rest/api/content/" + SITE.page("Properties", "") + "/property";

        assertThat(SITE.send("sre", url, "POST", "{\"key\":\"k\",\"value\":{\"a\":[1]}}")
                        .status())
                .isEqualTo(200);
        assertThat(SITE.send("sre", url, "POST", "{\"key\":\"k\",\"value\":1}").status())
                .isEqualTo(409);
        assertThat(SITE.send("sre", url + "/k", "PUT", "{\"value\":2,\"version\":{\"number\":2}}")
                        .status())
                .isEqualTo(200);
        assertThat(SITE.send("sre", url + "/k", "PUT", "{\"value\":3,\"version\":{\"number\":2}}")
                        .status())
                .isEqualTo(409);
        assertThat(SITE.get("sre", url + "/k").json().path("value").asInt()).isEqualTo(2);
        assertThat(SITE.send("sre", url + "/k", "DELETE", "").status()).isEqualTo(204);
        assertThat(SITE.get("sre", url + "/k").status()).isEqualTo(404);
    }

    @Test
    public void pagesThroughLists() {
        String parent = SITE.page("Parent", "");
        for (int i = 0; i < 3; i++) {
            SITE.send(
                    "sre",
                    "/rest/api/content",
                    "POST",
                    "{\"type\":\"page\",\"title\":\"Child " + i
                            + "\",\"space\":{\"key\":\"INC\"},\"ancestors\":[{\"id\":\"" + parent + "\"}]}");
        }

        JsonNode first = SITE.get("sre", "/rest/api/content/" + parent + "/child/page?limit=2")
                .json();

        assertThat(first.path("size").asInt()).isEqualTo(2);
        assertThat(first.path("_links").path("next").asText())
                .isEqualTo("/rest/api/content/" + parent + "/child/page?limit=2&start=2");
        assertThat(SITE.get("sre", first.path("_links").path("next").asText())
                        .json()
                        .path("size")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    public void convertsStorageToView() {
        String body =
                "{\"representation\":\"storage\",\"value\":\"<p onclick='x'>a</p><ac:structured-macro ac:name='nope'/>\"}";

        JsonNode view = SITE.send("sre", "/rest/api/contentbody/convert/view", "POST", body)
                .json();

        assertThat(view.path("value").asText()).startsWith("<p>a</p>").contains("Unknown macro: {nope}");
        assertThat(view.path("representation").asText()).isEqualTo("view");
    }

    @Test
    public void tellsSpacesPeopleAndGroups() {
        assertThat(SITE.get("outsider", "/rest/api/space")
                        .json()
                        .path("results")
                        .findValuesAsText("key"))
                .containsExactly("DOC");
        assertThat(SITE.get("sre", "/rest/api/user/current")
                        .json()
                        .path("username")
                        .asText())
                .isEqualTo("sre");
        assertThat(SITE.get("sre", "/rest/api/user?username=engineer")
                        .json()
                        .path("userKey")
                        .asText())
                .isEqualTo("engineer");
        assertThat(SITE.get("sre", "/rest/api/user?key=nobody").status()).isEqualTo(404);
        assertThat(SITE.get("sre", "/rest/api/group/support/member")
                        .json()
                        .path("results")
                        .findValuesAsText("username"))
                .containsExactly("support");
        assertThat(SITE.send("sre", "/rest/api/space", "POST", "{\"key\":\"NEW\",\"name\":\"New\"}")
                        .status())
                .isEqualTo(200);
        assertThat(SITE.get("sre", "/rest/api/space/NEW?expand=homepage")
                        .json()
                        .path("homepage")
                        .path("title")
                        .asText())
                .isEqualTo("New");
    }

    private static Answer put(String id, String title, int version, String body) {
        return SITE.send(
                "sre",
                "/rest/api/content/" + id,
                "PUT",
                "{\"type\":\"page\",\"title\":\"" + title
                        + "\",\"version\":{\"number\":" + version + "},\"body\":{\"storage\":{\"value\":\"" + body
                        + "\",\"representation\":\"storage\"}}}");
    }

    private static String page(String title, String body) {
        return "{\"type\":\"page\",\"title\":\"" + title
                + "\",\"space\":{\"key\":\"INC\"},\"body\":{\"storage\":{\"value\":\"" + body
                + "\",\"representation\":\"storage\"}}}";
    }
}
