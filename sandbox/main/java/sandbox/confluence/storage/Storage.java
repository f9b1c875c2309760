package sandbox.confluence.storage;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads storage format; every element knows where in the text it stands. */
public final class Storage {

    /** Relative links resolve against it while they are judged; it never appears in a page. */
    private static final String NOWHERE = "http://relative.invalid/";

    private Storage() {}

    public static Document parse(String storage) {
        Document document = Parser.xmlParser().setTrackPosition(true).parseInput(storage, NOWHERE);
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        return document;
    }

    public static boolean isMacro(Element element) {
        return element.nameIs("ac:structured-macro") || element.nameIs("ac:macro");
    }

    /** All macros, those inside the bodies of others included, in the order of their beginnings. */
    public static List<Element> macros(String storage) {
        return parse(storage).getAllElements().stream().filter(Storage::isMacro).toList();
    }

    /** The text between an element's tags as it stands in the storage format. */
    public static String inner(Element element, String storage) {
        int from = element.sourceRange().end().pos();
        int to = element.endSourceRange().start().pos();
        return from <= to ? storage.substring(from, to) : "";
    }

    /** Where an element begins and where what follows it begins. */
    static int begin(Element element) {
        return element.sourceRange().start().pos();
    }

    static int end(Element element) {
        return Math.max(
                element.sourceRange().end().pos(),
                element.endSourceRange().end().pos());
    }

    /** Text as it may stand between tags or in a quoted attribute. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Storage::isXml).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** A plain text body, even if the text itself ends a CDATA section. */
    public static String cdata(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(Storage::isXml).forEach(clean::appendCodePoint);
        return "<![CDATA[" + clean.toString().replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
    }
}
