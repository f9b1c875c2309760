package sandbox.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import sandbox.text.BundleTexts;

/** The request that the current thread answers. */
public final class CurrentRequest {

    private record Pair(HttpServletRequest request, HttpServletResponse response) {}

    private static final ThreadLocal<Pair> CURRENT = new ThreadLocal<>();

    private CurrentRequest() {}

    public static Optional<HttpServletRequest> request() {
        return Optional.ofNullable(CURRENT.get()).map(Pair::request);
    }

    public static Optional<HttpServletResponse> response() {
        return Optional.ofNullable(CURRENT.get()).map(Pair::response);
    }

    /** The first language the browser asks for that the host speaks, else English. */
    public static Locale locale() {
        return request()
                .filter(request -> request.getHeader("Accept-Language") != null)
                .flatMap(request -> java.util.Collections.list(request.getLocales()).stream()
                        .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                        .filter(BundleTexts.SUPPORTED::contains)
                        .findFirst())
                .orElse(Locale.ENGLISH);
    }

    public static void set(HttpServletRequest request, HttpServletResponse response) {
        CURRENT.set(new Pair(request, response));
    }

    public static void clear() {
        CURRENT.remove();
    }
}
