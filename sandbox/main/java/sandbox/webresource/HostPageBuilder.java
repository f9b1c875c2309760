package sandbox.webresource;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.assembler.AssembledResources;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredData;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import com.atlassian.webresource.api.assembler.WebResourceSet;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** How plugins put resources and data onto the page that is being made. */
public final class HostPageBuilder
        implements PageBuilderService,
                WebResourceAssembler,
                RequiredResources,
                RequiredData,
                AssembledResources,
                WebResourceUrlProvider {

    private static final JsonMapper JSON = new JsonMapper();

    private final WebResourceHost resources;
    private final String baseUrl;

    public HostPageBuilder(WebResourceHost resources, String baseUrl) {
        this.resources = resources;
        this.baseUrl = baseUrl;
    }

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public void seed(WebResourceAssembler assembler) {
        // Every page has this one assembler.
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public AssembledResources assembled() {
        return this;
    }

    @Override
    public RequiredData data() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        PageResources.current().module(moduleCompleteKey);
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        PageResources.current().context(context);
        return this;
    }

    @Override
    public RequiredData requireData(String key, Jsonable content) {
        var writer = new StringWriter();
        try {
            content.write(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PageResources.current().data(key, writer.toString());
        return this;
    }

    @Override
    public RequiredData requireData(String key, String content) {
        try {
            PageResources.current().data(key, JSON.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    @Override
    public WebResourceSet drainIncludedResources() {
        var tags = resources.headTags();
        PageResources.reset();
        return new WebResourceSet() {
            @Override
            public void writeHtmlTags(Writer writer, UrlMode urlMode) {
                try {
                    writer.write(tags);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    @Override
    public String getStaticPluginResourceUrl(String moduleCompleteKey, String resourceName, UrlMode urlMode) {
        var relative = resources.fileAddress(moduleCompleteKey, resourceName);
        return urlMode == UrlMode.ABSOLUTE ? origin() + relative : relative;
    }

    @Override
    public String getBaseUrl() {
        return baseUrl;
    }

    private String origin() {
        return baseUrl.replaceAll("^(https?://[^/]+).*$", "$1");
    }
}
