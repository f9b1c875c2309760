package sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;
import static sandbox.support.HostRule.basic;

import java.net.http.HttpResponse;
import org.junit.ClassRule;
import org.junit.Test;
import sandbox.support.HostRule;

public class AuthenticationTest {

    @ClassRule
    public static final HostRule HOST = new HostRule();

    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    public void sendsAnAnonymousBrowserToTheLoginPage() {
        var answer = HOST.get("/hello?x=1", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(address -> assertThat(address)
                .endsWith("/login.action?os_destination=%2Fhello%3Fx%3D1"));
    }

    @Test
    public void answers401AsJsonToAnAnonymousProgram() {
        var answer = HOST.get("/rest/dummy/1.0/people");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"statusCode\":401");
    }

    @Test
    public void knowsWhoComesWithABasicHeader() {
        assertThat(HOST.get("/rest/dummy/1.0/people", "Authorization", basic("sre"))
                        .body())
                .isEqualTo("{\"name\":\"sre\"}");
    }

    @Test
    public void refusesAWrongPasswordEvenWhereEverybodyMayCome() {
        var answer = HOST.get("/rest/dummy/1.0/open", "Authorization", "Basic c3JlOndyb25n");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(HOST.get("/rest/dummy/1.0/open").statusCode()).isEqualTo(200);
    }

    @Test
    public void knowsWhoComesWithAToken() {
        var created = createToken("{\"name\":\"script\",\"expirationDuration\":30}");
        assertThat(created.statusCode()).isEqualTo(201);
        var raw = created.body().replaceAll(".*\"rawToken\":\"([^\"]+)\".*", "$1");
        var id = created.body().replaceAll(".*\"id\":(\\d+).*", "$1");
        assertThat(HOST.get("/rest/dummy/1.0/people", "Authorization", "Bearer " + raw)
                        .body())
                .isEqualTo("{\"name\":\"support\"}");
        var list = HOST.get("/rest/pat/latest/tokens", "Authorization", basic("support"));
        assertThat(list.body())
                .contains("\"name\":\"script\"")
                .doesNotContain(raw)
                .doesNotContain("rawToken");
        HOST.send(HOST.request("/rest/pat/latest/tokens/" + id, "Authorization", basic("support"))
                .DELETE());
        assertThat(HOST.get("/rest/dummy/1.0/people", "Authorization", "Bearer " + raw)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    public void refusesATokenWithoutAName() {
        assertThat(createToken("{}").statusCode()).isEqualTo(400);
    }

    @Test
    public void letsOnlyAdministratorsIntoAdministratorsResources() {
        assertThat(HOST.get("/rest/dummy/1.0/people/all", "Authorization", basic("sre"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(HOST.get("/rest/dummy/1.0/people/all", "Authorization", basic("admin"))
                        .body())
                .isEqualTo("[\"everybody\"]");
    }

    @Test
    public void beginsASessionByForm() {
        var login = logIn("sre", "sre");
        assertThat(login.statusCode()).isEqualTo(302);
        assertThat(login.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/dummy/hello"));
        var page = HOST.get("/hello", "Cookie", cookie(login));
        assertThat(page.body()).contains("&lt;b&gt;you&lt;/b&gt;");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self'"));
    }

    @Test
    public void saysThatThePasswordIsWrong() {
        var answer = logIn("sre", "wrong");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("login-error");
    }

    @Test
    public void endsTheSessionOnLogout() {
        var cookie = cookie(logIn("sre", "sre"));
        HOST.get("/logout.action", "Cookie", cookie);
        assertThat(HOST.get("/hello", "Cookie", cookie).statusCode()).isEqualTo(302);
    }

    @Test
    public void acceptsAFormOnlyWithTheSessionsToken() {
        var cookie = cookie(logIn("sre", "sre"));
        assertThat(HOST.post("/hello", FORM, "a=b", "Cookie", cookie).statusCode())
                .isEqualTo(403);
        assertThat(HOST.post("/hello", FORM, "a=b", "Cookie", cookie, "X-Atlassian-Token", "no-check")
                        .body())
                .isEqualTo("posted");
    }

    @Test
    public void letsPeopleChooseTheirLanguageAndTheme() {
        var cookie = cookie(logIn("manager", "manager"));
        var form = HOST.get("/users/viewmyprofile.action?theme=dark", "Cookie", cookie);
        assertThat(form.body()).contains("data-color-mode=\"dark\"").contains("lang=\"en\"");
        var token = form.body().replaceAll("(?s).*name=\"atl_token\" value=\"([^\"]+)\".*", "$1");
        var saved = HOST.post(
                "/users/viewmyprofile.action", FORM, "locale=ja&zone=Asia/Tokyo&atl_token=" + token, "Cookie", cookie);
        assertThat(saved.body()).contains("profile-saved").contains("lang=\"ja\"");
        var refused = HOST.post(
                "/users/viewmyprofile.action", FORM, "locale=xx&zone=Mars&atl_token=" + token, "Cookie", cookie);
        assertThat(refused.body()).contains("aui-message-error");
    }

    @Test
    public void refusesFormsAndForeignOriginsInRest() {
        var sre = basic("sre");
        assertThat(HOST.post("/rest/dummy/1.0/people", FORM, "a=b", "Authorization", sre)
                        .statusCode())
                .isEqualTo(403);
        assertThat(HOST.post(
                                "/rest/dummy/1.0/people",
                                "application/json",
                                "{\"name\":\"a\"}",
                                "Authorization",
                                sre,
                                "Origin",
                                "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(HOST.post("/rest/dummy/1.0/people", "application/json", "{\"name\":\"a\"}", "Authorization", sre)
                        .body())
                .isEqualTo("{\"name\":\"a\"}");
    }

    @Test
    public void answersErrorsAsJson() {
        var sre = basic("sre");
        assertThat(HOST.post("/rest/dummy/1.0/people", "application/json", "{\"nick\":\"a\"}", "Authorization", sre)
                        .statusCode())
                .isEqualTo(400);
        assertThat(HOST.get("/rest/dummy/1.0/people/missing", "Authorization", sre)
                        .body())
                .contains("nobody of that name");
        var bug = HOST.get("/rest/dummy/1.0/people/bug", "Authorization", sre);
        assertThat(bug.statusCode()).isEqualTo(500);
        assertThat(bug.body()).doesNotContain("secret detail");
        assertThat(HOST.get("/rest/nowhere", "Authorization", sre).body()).contains("\"statusCode\":404");
    }

    private static HttpResponse<String> createToken(String json) {
        return HOST.post("/rest/pat/latest/tokens", "application/json", json, "Authorization", basic("support"));
    }

    private static HttpResponse<String> logIn(String name, String password) {
        return HOST.post(
                "/dologin.action", FORM, "os_username=" + name + "&os_password=" + password + "&os_destination=/hello");
    }

    private static String cookie(HttpResponse<String> answer) {
        var all = answer.headers().allValues("Set-Cookie");
        return all.get(all.size() - 1).split(";")[0];
    }
}
