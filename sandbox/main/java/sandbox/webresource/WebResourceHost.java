package sandbox.webresource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import sandbox.host.Host;
import sandbox.template.Escaping;
import sandbox.text.BundleTexts;

/** The web resources of one host: it writes the tags of a page and serves what they point to. */
public final class WebResourceHost {

    private final Host host;
    private final WebResources resources = new WebResources();
    private final Batches batches;
    private final Files files;
    private final String started = Long.toString(System.currentTimeMillis(), 36);

    public WebResourceHost(Host host, BundleTexts texts) {
        this.host = host;
        var contextPath = host.product().contextPath();
        this.batches = new Batches(texts, contextPath, contextPath + "/download/resources/");
        this.files = new Files(host.plugins());
        host.moduleTypes().add(resources);
        host.plugins().system("sandbox/webresource/aui.xml");
        host.web().servlet("/download/resources/*", new FileServlet(files));
        host.web().servlet("/download/batch/*", new BatchServlet(this));
        host.web().rest("/rest/webResources/1.0", List.of(new ResourcesOnDemand(this)));
    }

    /** The tags for the head of the page that this thread is making: style sheets, data, then deferred scripts. */
    public String headTags() {
        var page = PageResources.current();
        page.context("atl.general");
        var wanted = resources.inOrder(page.modules(), page.contexts());
        var tags = new StringBuilder();
        addresses(wanted, "css").forEach(address -> tags.append("<link rel=\"stylesheet\" href=\"")
                .append(Escaping.escape(address))
                .append("\">\n"));
        wanted.forEach(resource -> resource.data().forEach(data -> tags.append(dataTag(data.key(), data.json()))));
        page.data().forEach((key, json) -> tags.append(dataTag(key, json)));
        addresses(wanted, "js").forEach(address -> tags.append("<script defer src=\"")
                .append(Escaping.escape(address))
                .append("\"></script>\n"));
        return tags.toString();
    }

    /** What a running page must load for these modules and contexts, apart from those it has. */
    List<String> addresses(Collection<String> modules, Collection<String> contexts, Collection<String> present) {
        var wanted = resources.inOrder(modules, contexts).stream()
                .filter(resource -> !present.contains(resource.completeKey()))
                .toList();
        return List.of("css", "js").stream()
                .flatMap(extension -> addresses(wanted, extension).stream())
                .toList();
    }

    String batch(String completeKey, String extension, Locale locale) {
        Function<WebResource, String> make =
                extension.equals("css") ? batches::style : resource -> batches.script(resource, locale);
        return resources.byKey(completeKey).map(make).orElse(null);
    }

    /** The address of a single file of a module. */
    public String fileAddress(String completeKey, String name) {
        return host.product().contextPath() + "/download/resources/" + completeKey + "/" + name;
    }

    private List<String> addresses(List<WebResource> wanted, String extension) {
        var suffix =
                "?v=" + started + "-" + resources.changes() + (extension.equals("js") ? "&locale=" + language() : "");
        return wanted.stream()
                .filter(resource -> resource.has(extension))
                .map(WebResource::completeKey)
                .map(key ->
                        host.product().contextPath() + "/download/batch/" + key + "/" + key + "." + extension + suffix)
                .collect(Collectors.toList());
    }

    private String language() {
        return URLEncoder.encode(host.texts().locale().toLanguageTag(), StandardCharsets.UTF_8);
    }

    private static String dataTag(String key, String json) {
        return "<meta name=\"wrm-data\" data-key=\"" + Escaping.escape(key) + "\" content=\"" + Escaping.escape(json)
                + "\">\n";
    }
}
