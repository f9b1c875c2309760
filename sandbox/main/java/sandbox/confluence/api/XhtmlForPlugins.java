package sandbox.confluence.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.MacroDefinitionHandler;
import com.atlassian.confluence.xhtml.api.MacroDefinitionReplacer;
import com.atlassian.confluence.xhtml.api.MacroDefinitionUpdater;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import java.util.List;
import org.jsoup.nodes.Element;
import sandbox.confluence.render.ViewRenderer;
import sandbox.confluence.storage.MacroReader;
import sandbox.confluence.storage.MacroRewrite;
import sandbox.confluence.storage.MacroWriter;
import sandbox.confluence.storage.Storage;
import sandbox.confluence.storage.WellFormed;
import sandbox.template.Escaping;

/** Storage format for plugins: reading, changing and rendering it. */
public record XhtmlForPlugins(ViewRenderer renderer, MacroReader reader) implements XhtmlContent {

    @Override
    public void handleMacroDefinitions(String storageXhtml, ConversionContext context, MacroDefinitionHandler handler)
            throws XhtmlException {
        check(storageXhtml);
        for (Element macro : Storage.macros(storageXhtml)) {
            handler.handle(reader.read(macro, storageXhtml));
        }
    }

    @Override
    public String updateMacroDefinitions(String storageXhtml, ConversionContext context, MacroDefinitionUpdater updater)
            throws XhtmlException {
        check(storageXhtml);
        return new MacroRewrite(reader).update(storageXhtml, updater::update);
    }

    @Override
    public String replaceMacroDefinitionsWithString(
            String storageXhtml, ConversionContext context, MacroDefinitionReplacer replacer) throws XhtmlException {
        check(storageXhtml);
        try {
            return new MacroRewrite(reader).replace(storageXhtml, macro -> replaced(replacer, macro));
        } catch (Wrapped e) {
            throw e.refusal;
        }
    }

    @Override
    public String convertStorageToView(String storageXhtml, ConversionContext context) throws XhtmlException {
        check(storageXhtml);
        return renderer.render(storageXhtml, context);
    }

    @Override
    public String convertMacroDefinitionToView(MacroDefinition definition, ConversionContext context) {
        return renderer.render(MacroWriter.write(definition), context);
    }

    @Override
    public String convertMacroDefinitionToStorage(MacroDefinition definition, ConversionContext context) {
        return MacroWriter.write(definition);
    }

    /** Plain text only: each line of the old wiki markup becomes a paragraph. */
    @Override
    public String convertWikiToStorage(
            String wikiMarkup, ConversionContext context, List<RuntimeException> exceptions) {
        StringBuilder storage = new StringBuilder();
        wikiMarkup.lines().filter(line -> !line.isBlank()).forEach(line -> storage.append("<p>")
                .append(Escaping.escape(line))
                .append("</p>"));
        return storage.toString();
    }

    private static void check(String storage) throws XhtmlException {
        var problem = WellFormed.problem(storage);
        if (problem.isPresent()) {
            throw new XhtmlException(
                    "line " + problem.get().line() + ": " + problem.get().reason(), null);
        }
    }

    private static String replaced(MacroDefinitionReplacer replacer, MacroDefinition macro) {
        try {
            return replacer.replace(macro);
        } catch (XhtmlException e) {
            throw new Wrapped(e);
        }
    }

    /** Carries a checked exception through a lambda. */
    private static final class Wrapped extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient XhtmlException refusal;

        Wrapped(XhtmlException refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }
}
