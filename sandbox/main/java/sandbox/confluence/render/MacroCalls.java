package sandbox.confluence.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.Macro.BodyType;
import com.atlassian.confluence.macro.Macro.OutputType;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.confluence.macro.MacroModule;
import sandbox.confluence.macro.Macros;
import sandbox.confluence.storage.MacroReader;
import sandbox.confluence.storage.Storage;
import sandbox.template.Escaping;
import sandbox.text.Texts;

/** Runs macros. Whatever one of them does wrong is shown in its place, and the rest of the page renders. */
final class MacroCalls {

    /** The property under which a macro finds how it stands in the page, as in the genuine host. */
    private static final String DEFINITION = "macroDefinition";

    private static final Logger LOG = LoggerFactory.getLogger(MacroCalls.class);

    private final Macros macros;
    private final MacroReader reader;
    private final Texts texts;

    MacroCalls(Macros macros, MacroReader reader, Texts texts) {
        this.macros = macros;
        this.reader = reader;
        this.texts = texts;
    }

    boolean isBlock(Element element) {
        return Storage.isMacro(element)
                && macros.find(element.attr("ac:name"))
                        .map(module -> module.macro().getOutputType() == OutputType.BLOCK)
                        .orElse(false);
    }

    String html(Element element, Rendering rendering) {
        String name = element.attr("ac:name");
        Optional<MacroModule> module = macros.find(name);
        if (module.isEmpty()) {
            return error("span", texts.text("sandbox.confluence.macro.unknown", name));
        }
        MacroDefinition definition = reader.read(element, rendering.storage());
        ConversionContext context = rendering.context();
        Object outer = context.getProperty(DEFINITION);
        try {
            String body = body(element, definition, module.get().macro(), rendering);
            context.setProperty(DEFINITION, definition);
            String html = module.get().macro().execute(parameters(module.get(), definition), body, context);
            return html == null ? "" : html;
        } catch (MacroExecutionException | RuntimeException | LinkageError e) {
            return failed(name, module.get().macro(), e);
        } finally {
            context.setProperty(DEFINITION, outer);
        }
    }

    private static Map<String, String> parameters(MacroModule module, MacroDefinition definition) {
        Map<String, String> parameters = new LinkedHashMap<>();
        definition
                .getParameters()
                .forEach((key, value) -> parameters.put(module.form().realName(key), value));
        return parameters;
    }

    private static String body(Element element, MacroDefinition definition, Macro macro, Rendering rendering) {
        if (!definition.hasBody() || macro.getBodyType() == BodyType.NONE) {
            return "";
        }
        Element body = MacroReader.bodyElement(element).orElseThrow();
        return definition.storedBody().isRich() && macro.getBodyType() == BodyType.RICH_TEXT
                ? rendering.children(body)
                : plainOrSafe(definition, macro);
    }

    /** A rich macro trusts its body to be HTML, so plain text is escaped for it. */
    private static String plainOrSafe(MacroDefinition definition, Macro macro) {
        return macro.getBodyType() == BodyType.RICH_TEXT
                ? Escaping.escape(definition.getBodyText())
                : definition.getBodyText();
    }

    private String failed(String name, Macro macro, Throwable fault) {
        if (!(fault instanceof MacroExecutionException)) {
            LOG.error("macro {} failed", name, fault);
        }
        String reason = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        String tag = macro.getOutputType() == OutputType.INLINE ? "span" : "div";
        return error(tag, texts.text("sandbox.confluence.macro.failed", name, reason));
    }

    private static String error(String tag, String message) {
        return "<" + tag + " class=\"error\">" + Escaping.escape(message) + "</" + tag + ">";
    }
}
