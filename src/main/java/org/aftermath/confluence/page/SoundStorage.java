package org.aftermath.confluence.page;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Whether a text from elsewhere may be saved as a page. The host trusts whoever saves through its Java interface, so what
 * no editor of it would write has to be refused here: scripts, frames, forms, handlers, addresses that run.
 */
public final class SoundStorage {

    private static final Set<String> ELEMENTS = Set.of(
            ("p h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tfoot tr th td colgroup col caption pre blockquote strong b em i u s"
                            + " del ins sub sup code tt kbd small big span div a br hr time cite q abbr address dl dt dd page")
                    .split(" "));
    private static final Pattern ENTITY = Pattern.compile("&(?!(?:lt|gt|amp|quot|apos);)[A-Za-z][A-Za-z0-9]{1,30};");
    private static final Pattern ADDRESS = Pattern.compile("(?is)\\s*(?:(?:https?|mailto|ftps?|tel):|[/#?.]).*|[^:]*");

    private SoundStorage() {}

    /** What is wrong with it, as its author wrote it; empty if nothing is. */
    public static Optional<String> objection(String storage) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var page = "<page xmlns:ac=\"urn:ac\" xmlns:ri=\"urn:ri\">"
                + ENTITY.matcher(storage).replaceAll("?") + "</page>";
        try {
            return objection(factory.createXMLStreamReader(new StringReader(page)));
        } catch (XMLStreamException broken) {
            var message = String.valueOf(broken.getMessage());
            return Optional.of(message.substring(0, Math.min(120, message.length())));
        }
    }

    private static Optional<String> objection(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                return Optional.of("<!…>");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                var wrong = wrong(reader);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> wrong(XMLStreamReader reader) {
        var name = reader.getLocalName();
        var ours = "urn:ac".equals(reader.getNamespaceURI()) || "urn:ri".equals(reader.getNamespaceURI());
        if (!ours && (reader.getPrefix() != null && !reader.getPrefix().isEmpty() || !ELEMENTS.contains(name))) {
            return Optional.of("<" + name + ">");
        }
        for (var place = 0; place < reader.getAttributeCount(); place++) {
            var attribute = reader.getAttributeLocalName(place).toLowerCase(Locale.ROOT);
            var value = reader.getAttributeValue(place);
            var runs = attribute.startsWith("on") || attribute.equals("srcdoc") || attribute.equals("formaction");
            var leads = Set.of("href", "src", "cite", "action", "data", "value").contains(attribute)
                    && !ADDRESS.matcher(value).matches();
            var styled = attribute.equals("style") && value.matches("(?is).*(?:url|expression|import|\\\\).*");
            if (runs || leads || styled) {
                return Optional.of(attribute + "=\"" + value.substring(0, Math.min(60, value.length())) + "\"");
            }
        }
        return Optional.empty();
    }
}
