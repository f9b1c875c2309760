package sandbox.confluence.macro;

import com.atlassian.confluence.macro.Macro;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;
import sandbox.plugin.ModuleElement;
import sandbox.text.Texts;

/** Adds the host's own macros, which are described in the same words as those of plugins. */
public final class BuiltInMacros {

    /** The prefix of their texts. */
    static final String KEY = "sandbox.confluence.macros";

    private BuiltInMacros() {}

    public static void addTo(Macros macros, Texts texts) {
        Map<String, Macro> built = new BuiltIns(texts).all();
        descriptor().children("xhtml-macro").forEach(module -> {
            MacroForm form = MacroForm.of(module, KEY);
            macros.add(new MacroModule(form, built.get(form.name())), List.of());
        });
    }

    private static ModuleElement descriptor() {
        try (InputStream xml = BuiltInMacros.class.getResourceAsStream("/sandbox/confluence/macros.xml")) {
            return ModuleElement.of(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(xml)
                    .getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
