package sandbox.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Light or dark: {@code ?theme=dark} chooses and a cookie remembers. */
final class Theme {

    private static final String NAME = "theme";
    private static final Set<String> KNOWN = Set.of("light", "dark");

    private Theme() {}

    static String of(HttpServletRequest request, HttpServletResponse response) {
        var asked = Optional.ofNullable(request.getParameter(NAME)).filter(KNOWN::contains);
        asked.ifPresent(theme -> remember(theme, request, response));
        return asked.or(() -> remembered(request)).orElse("light");
    }

    private static Optional<String> remembered(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(KNOWN::contains)
                .findFirst();
    }

    private static void remember(String theme, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(NAME, theme);
        cookie.setPath(Stream.of(request.getContextPath(), "/")
                .filter(path -> !path.isEmpty())
                .findFirst()
                .orElse("/"));
        cookie.setMaxAge(365 * 24 * 60 * 60);
        response.addCookie(cookie);
    }
}
