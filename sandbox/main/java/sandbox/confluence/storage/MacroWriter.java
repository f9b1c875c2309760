package sandbox.confluence.storage;

import com.atlassian.confluence.content.render.xhtml.definition.MacroBody;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import java.util.Map;
import java.util.UUID;

/** Writes a macro as storage format. */
public final class MacroWriter {

    private MacroWriter() {}

    public static String write(MacroDefinition macro) {
        return write(macro, Map.of());
    }

    /** @param raw inner XML to use for a parameter instead of its escaped text */
    static String write(MacroDefinition macro, Map<String, String> raw) {
        StringBuilder xml = new StringBuilder("<ac:structured-macro ac:name=\"")
                .append(Storage.escape(macro.getName()))
                .append("\" ac:schema-version=\"")
                .append(macro.storedSchemaVersion())
                .append("\" ac:macro-id=\"")
                .append(macro.storedId().isBlank() ? UUID.randomUUID().toString() : Storage.escape(macro.storedId()))
                .append("\">");
        macro.getParameters().forEach((name, value) -> xml.append("<ac:parameter ac:name=\"")
                .append(Storage.escape(name))
                .append("\">")
                .append(raw.containsKey(name) ? raw.get(name) : Storage.escape(value == null ? "" : value))
                .append("</ac:parameter>"));
        if (macro.storedBody() != null) {
            xml.append(body(macro.storedBody()));
        }
        return xml.append("</ac:structured-macro>").toString();
    }

    private static String body(MacroBody body) {
        return body.isRich()
                ? "<ac:rich-text-body>" + body.text() + "</ac:rich-text-body>"
                : "<ac:plain-text-body>" + Storage.cdata(body.text()) + "</ac:plain-text-body>";
    }
}
