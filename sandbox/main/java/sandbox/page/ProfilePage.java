package sandbox.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sandbox.host.Host;
import sandbox.people.Account;
import sandbox.people.Acting;
import sandbox.people.StoredAccounts;

/** Where people choose their language, time zone and theme. */
public final class ProfilePage extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/London",
            "Europe/Berlin",
            "Europe/Stockholm",
            "America/New_York",
            "America/Los_Angeles",
            "Asia/Tokyo",
            "Asia/Kolkata",
            "Australia/Sydney");

    private final transient Host host;
    private final transient StoredAccounts accounts;

    private ProfilePage(Host host, StoredAccounts accounts) {
        this.host = host;
        this.accounts = accounts;
    }

    /** The product's own address of the page. */
    public static String path(String productKey) {
        return productKey.equals("jira") ? "/secure/ViewProfile.jspa" : "/users/viewmyprofile.action";
    }

    public static void open(Host host, StoredAccounts accounts) {
        var page = new ProfilePage(host, accounts);
        host.web().servlet("/users/viewmyprofile.action", page);
        host.web().servlet("/secure/ViewProfile.jspa", page);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var locale = Optional.ofNullable(request.getParameter("locale"))
                .map(Locale::forLanguageTag)
                .filter(host.texts().spoken()::contains);
        var zone = Optional.ofNullable(request.getParameter("zone"))
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
        if (locale.isEmpty() || zone.isEmpty()) {
            show(request, response, "refused");
            return;
        }
        var changed = changed(Acting.account().orElseThrow(), locale.get(), zone.get());
        accounts.save(changed);
        Acting.become(changed);
        show(request, response, "saved");
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String outcome) throws IOException {
        Map<String, Object> values = new HashMap<>();
        values.put("outcome", outcome);
        values.put("zones", zones());
        values.put("locales", host.texts().spoken());
        values.put("action", request.getContextPath() + path(host.product().key()));
        host.layout()
                .page(
                        request,
                        response,
                        host.texts().text("sandbox.profile"),
                        "user-profile",
                        "sandbox/page/profile.vm",
                        values);
    }

    /** The common ones, and the person's own. */
    private static List<String> zones() {
        var own = Acting.account().orElseThrow().zone().getId();
        return java.util.stream.Stream.concat(ZONES.stream(), java.util.stream.Stream.of(own))
                .distinct()
                .toList();
    }

    private static Account changed(Account account, Locale locale, ZoneId zone) {
        return new Account(
                account.key(),
                account.name(),
                account.fullName(),
                account.email(),
                locale,
                zone,
                account.active(),
                account.groups());
    }
}
