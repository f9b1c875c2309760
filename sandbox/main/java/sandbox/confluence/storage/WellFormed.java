package sandbox.confluence.storage;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/** The gate before saving: storage format must be well-formed XML; named HTML entities are allowed. */
public final class WellFormed {

    /** Where the text stops being XML, and why. */
    public record Problem(int line, int column, String reason) {}

    private static final int DEEPEST = 200;
    private static final String OPEN = "<storage xmlns:ac=\"ac\" xmlns:ri=\"ri\" xmlns:at=\"at\">";
    private static final Pattern ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]*);");
    private static final XMLInputFactory READERS = readers();

    private WellFormed() {}

    public static Optional<Problem> problem(String storage) {
        try {
            XMLStreamReader reader =
                    READERS.createXMLStreamReader(new StringReader(OPEN + plain(storage) + "</storage>"));
            return tooDeep(reader);
        } catch (XMLStreamException e) {
            return Optional.of(problem(e));
        }
    }

    /** Reads to the end; what is nested without end could not be rendered later. */
    private static Optional<Problem> tooDeep(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                return Optional.of(new Problem(
                        reader.getLocation().getLineNumber(),
                        reader.getLocation().getColumnNumber(),
                        "elements are nested too deeply"));
            }
        }
        return Optional.empty();
    }

    private static Problem problem(XMLStreamException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNumber();
        String message = String.valueOf(e.getMessage());
        int reason = message.indexOf("Message: ");
        return new Problem(
                line,
                line == 1 ? Math.max(1, column - OPEN.length()) : column,
                reason < 0 ? message : message.substring(reason + "Message: ".length()));
    }

    private static String plain(String storage) {
        return ENTITY.matcher(storage).replaceAll(found -> Matcher.quoteReplacement(number(found.group(1))));
    }

    private static String number(String name) {
        String text = Entities.getByName(name);
        if (text.isEmpty()) {
            return "&" + name + ";";
        }
        StringBuilder numbers = new StringBuilder();
        text.codePoints().forEach(c -> numbers.append("&#").append(c).append(';'));
        return numbers.toString();
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
