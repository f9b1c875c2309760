package e2e;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Writes a follow-up in storage format, as the editor of Confluence would (design.md §6). */
final class FollowUpMacro {

    private final String id = UUID.randomUUID().toString();
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final String text;

    private FollowUpMacro(String text) {
        this.text = text;
    }

    /** A promise that has all it needs. */
    static FollowUpMacro committed(String urgency, String text) {
        return new FollowUpMacro(text)
                .with("urgency", urgency)
                .with("type", "prevent")
                .with("owner", "engineer")
                .with("due", "2026-12-15")
                .with("term", "short")
                .with("state", "committed");
    }

    FollowUpMacro with(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    FollowUpMacro without(String name) {
        parameters.remove(name);
        return this;
    }

    String id() {
        return id;
    }

    @Override
    public String toString() {
        var xml = new StringBuilder("<ac:structured-macro ac:name=\"postmortem-follow-up\" ac:schema-version=\"1\"")
                .append(" ac:macro-id=\"")
                .append(id)
                .append("\">");
        parameters.forEach((name, value) -> xml.append("<ac:parameter ac:name=\"")
                .append(name)
                .append("\">")
                .append(escape(value))
                .append("</ac:parameter>"));
        return xml.append("<ac:plain-text-body><![CDATA[")
                .append(text.replace("]]>", "]]]]><![CDATA[>"))
                .append("]]></ac:plain-text-body></ac:structured-macro>")
                .toString();
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
