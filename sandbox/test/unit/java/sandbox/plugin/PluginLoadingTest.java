package sandbox.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static sandbox.support.HostRule.basic;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import sandbox.host.Here;
import sandbox.support.HostRule;
import sandbox.support.SampleJar;

public class PluginLoadingTest {

    @ClassRule
    public static final HostRule HOST = new HostRule()
            .with(SampleJar.of("sample.one"))
            .with(SampleJar.of("sample.two"))
            .with(SampleJar.of("sample.three"))
            .with(SampleJar.broken("sample.broken"));

    private static final String SRE = basic("sre");
    private static final String ENGINEER = basic("engineer");

    @Test
    public void loadsOnePluginBesideAnotherAndGoesOnWithoutABrokenOne() {
        assertThat(HOST.host().plugins().loaded()).extracting(LoadedPlugin::key).contains("sample.one", "sample.two");
        var broken = installed("sample.broken");
        assertThat(broken.isEnabled()).isFalse();
        assertThat(broken.failure()).contains("com.atlassian.templaterenderer");
    }

    @Test
    public void givesEachPluginItsOwnTables() {
        HOST.host().publish("one event for both");
        var one = HOST.get("/rest/sample.one/1.0/notes", "Authorization", SRE).body();
        var two =
                HOST.get("/rest/sample.two/latest/notes", "Authorization", SRE).body();
        assertThat(one)
                .contains("[\"started\",\"heard one event for both\"")
                .contains("\"at\":\"1970-01-01T00:00:00Z\"");
        assertThat(two).contains("[\"started\",\"heard one event for both\"");
    }

    @Test
    public void guardsItsResources() {
        assertThat(HOST.get("/rest/sample.one/1.0/notes").statusCode()).isEqualTo(401);
    }

    @Test
    public void recordsModulesItDoesNotKnowAndSkipsThoseOfOtherProducts() {
        var modules = installed("sample.one").modules();
        assertThat(modules).contains(new ModuleState("unknown", "something-new", false, "unrecognised"));
        assertThat(modules).extracting(ModuleState::key).doesNotContain("elsewhere");
        assertThat(modules.stream().filter(state -> !state.enabled())).hasSize(1);
    }

    @Test
    public void framesAServletsPageAndEscapesWhatItPrints() {
        var page = HOST.get("/plugins/servlet/sample.one/hello", "Authorization", ENGINEER)
                .body();
        assertThat(page)
                .contains("&lt;i&gt;さん、こんにちは")
                .contains("<b>bold</b>")
                .contains("<title>Sample - Dummy</title>");
        assertThat(page).contains("aui-header").doesNotContain("name=\"decorator\"");
    }

    @Test
    public void showsWebItemsByConditionAndWeight() {
        assertThat(itemsFor("sre")).containsExactly("First", "Hello <you>");
        assertThat(itemsFor("admin")).isEmpty();
    }

    @Test
    public void rendersAPanelEscaped() {
        var panels = HOST.host().webFragments().panels("sample.place", Map.of("name", "<you>"));
        assertThat(panels).extracting(WebFragments.Panel::html).contains("<p>&lt;you&gt;</p>");
    }

    @Test
    public void putsAModulesFilesOntoThePageAfterWhatItDependsOn() {
        var page = HOST.get("/hello", "Authorization", SRE).body();
        int library = page.indexOf("com.atlassian.auiplugin:ajs.js");
        int base = page.indexOf("sample.one:base.js");
        int own = page.indexOf("sample.one:page.js");
        assertThat(library).isPositive().isLessThan(base);
        assertThat(base).isLessThan(own);
        assertThat(page).contains("sample.one:page.css");
    }

    @Test
    public void putsDataOntoThePageWithoutScript() {
        var page = HOST.get("/hello", "Authorization", SRE).body();
        assertThat(page)
                .contains("data-key=\"sample.one:page.facts\" content=\"{&quot;fact&quot;:&quot;&lt;1&gt;&quot;}\"");
        assertThat(page).doesNotContain("<script>").doesNotContain("onclick=");
    }

    @Test
    public void runsFiltersAroundPages() {
        var answer = HOST.get("/hello", "Authorization", SRE);
        assertThat(answer.headers().allValues("X-Sample-User")).contains("sre");
    }

    @Test
    public void givesTemplatesWhatAModuleAddsForThem() {
        assertThat(HOST.get("/plugins/servlet/sample.one/hello", "Authorization", SRE)
                        .body())
                .contains("It's a tab");
    }

    @Test
    public void translatesScriptsAndCompilesTemplates() {
        var script = HOST.get("/download/batch/sample.one:page/sample.one:page.js?locale=ja")
                .body();
        assertThat(script).contains("[\"タブ\", AJS.format(\"{0}さん、こんにちは\", name)]");
        assertThat(script).contains("Sample.Page.title = function").contains("soy.$$escapeHtml");
        assertThat(HOST.get("/download/batch/sample.one:page.js").body()).contains("\"It's a tab\"");
        assertThat(HOST.get("/download/batch/sample.one:page.css").body())
                .contains("url(/dummy/download/resources/sample.one:page/css/images/x.png)");
    }

    @Test
    public void reloadsAPlugin() {
        var admin = basic("admin");
        var path = "/rest/plugins/1.0/sample.three-key";
        var type = "application/vnd.atl.plugins.plugin+json";
        assertThat(HOST.send(HOST.request(path, "Authorization", admin, "Content-Type", type)
                                .PUT(HttpRequest.BodyPublishers.ofString("{\"enabled\":false}")))
                        .body())
                .contains("\"enabled\":false");
        assertThat(HOST.get("/rest/sample.three/1.0/notes", "Authorization", SRE)
                        .statusCode())
                .isEqualTo(404);
        HOST.send(HOST.request(path, "Authorization", admin, "Content-Type", type)
                .PUT(HttpRequest.BodyPublishers.ofString("{\"enabled\":true}")));
        assertThat(HOST.get("/rest/sample.three/1.0/notes", "Authorization", SRE)
                        .body())
                .contains("started\",")
                .contains("started\"]");
    }

    @Test
    public void putsAnUploadedBuildInPlaceOfTheOneThatRuns() throws IOException {
        var answer = upload(SampleJar.of("sample.four"), token());

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("/rest/plugins/1.0/sample.four-key");
        assertThat(notes("sample.four").body()).contains("started\"]");
        var before = installed("sample.four");

        assertThat(upload(SampleJar.of("sample.four"), token()).statusCode()).isEqualTo(202);

        assertThat(before.isEnabled()).isFalse();
        assertThat(installed("sample.four")).isNotSameAs(before);
        assertThat(notes("sample.four").body()).contains("started\",").contains("started\"]");

        var gone = HOST.send(HOST.request(
                        "/rest/plugins/1.0/sample.four-key",
                        "Authorization",
                        basic("admin"),
                        "X-Atlassian-Token",
                        "no-check")
                .DELETE());
        assertThat(gone.statusCode()).isEqualTo(204);
        assertThat(notes("sample.four").statusCode()).isEqualTo(404);
    }

    @Test
    public void takesNoUploadWithoutTheTokenOrWithoutAPlugin() throws IOException {
        assertThat(upload(SampleJar.of("sample.five"), "guessed").statusCode()).isEqualTo(403);
        var text = Files.writeString(Files.createTempFile("no", ".jar"), "no jar");
        assertThat(upload(text, token()).statusCode()).isEqualTo(400);
        assertThat(HOST.host().pluginLoader().installed())
                .extracting(InstalledPlugin::key)
                .doesNotContain("sample.five");
    }

    private static String token() {
        return HOST.get("/rest/plugins/1.0/", "Authorization", basic("admin"))
                .headers()
                .firstValue("upm-token")
                .orElseThrow();
    }

    private static HttpResponse<String> notes(String key) {
        return HOST.get("/rest/" + key + "/1.0/notes", "Authorization", SRE);
    }

    private static HttpResponse<String> upload(Path jar, String token) throws IOException {
        var head = "--limit\r\nContent-Disposition: form-data; name=\"plugin\"; filename=\"plugin.jar\"\r\n"
                + "Content-Type: application/java-archive\r\n\r\n";
        var parts = List.of(head.getBytes(UTF_8), Files.readAllBytes(jar), "\r\n--limit--\r\n".getBytes(UTF_8));
        return HOST.send(HOST.request(
                        "/rest/plugins/1.0/?token=" + token,
                        "Authorization",
                        basic("admin"),
                        "X-Atlassian-Token",
                        "no-check",
                        "Content-Type",
                        "multipart/form-data; boundary=limit")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(parts)));
    }

    private static InstalledPlugin installed(String key) {
        return HOST.host().pluginLoader().installed().stream()
                .filter(plugin -> plugin.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> itemsFor(String account) {
        var accounts = HOST.host().accounts();
        var labels = new java.util.ArrayList<String>();
        Here.at(
                HOST.host(),
                () -> accounts.as(accounts.byName(account).orElseThrow(), () -> {
                    HOST.host().webFragments().items("sample.section", Map.of("name", "<you>")).stream()
                            .filter(item -> item.completeKey().startsWith("sample.one:"))
                            .map(WebFragments.Item::label)
                            .forEach(labels::add);
                    return labels;
                }));
        return labels;
    }
}
