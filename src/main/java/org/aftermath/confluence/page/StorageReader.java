package org.aftermath.confluence.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.seed.StatusMacro;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Finds our macros in a page's storage format, in the order of the page, wherever they are nested. Reads whatever
 * Confluence stores; what looks like a macro inside code or other plain text is none. Safe for any thread.
 */
public final class StorageReader {

    private static final String MACRO = "ac:structured-macro";
    static final String FOLLOW_UP = "postmortem-follow-up";
    static final String NAME = "ac:name";
    static final String ID = "ac:macro-id";
    static final String PARAMETER = "ac:parameter";
    static final String BODY = "ac:plain-text-body";
    static final String WRITING_MEETING = "postmortem-review";
    private static final String STATUS = "postmortem-status";
    private static final String BOARD = "premortem-board";
    /** No editor and no host writes the name of a macro otherwise than letter by letter. */
    private static final String OURS = "postmortem-";

    private final Function<String, Optional<String>> userNameOf;

    /** @param userNameOf the user name that belongs to a user key: storage format names people by key */
    public StorageReader(Function<String, Optional<String>> userNameOf) {
        this.userNameOf = userNameOf;
    }

    /** What a page says of a postmortem: its first status macro, if it has one, and all follow-ups in its order. */
    public record Told(Optional<StatusMacro> status, List<FollowUpMacro> followUps) {}

    /** Parses the page once and walks through it once, and does neither if nothing of ours can stand on it. */
    public Told told(String storage) {
        if (!storage.contains(OURS)) {
            return new Told(Optional.empty(), List.of());
        }
        var macros = macros(parse(storage));
        return new Told(status(named(macros, STATUS)), followUps(named(macros, FOLLOW_UP)));
    }

    public Optional<StatusMacro> status(String storage) {
        return status(macros(parse(storage), STATUS));
    }

    private Optional<StatusMacro> status(List<Element> macros) {
        return macros.stream().findFirst().map(macro -> new StatusMacro(id(macro), parameters(macro)));
    }

    /** The parameters of the first board of a premortem, if the page has one. */
    public Optional<Map<String, String>> board(String storage) {
        return macros(parse(storage), BOARD).stream().findFirst().map(this::parameters);
    }

    public List<FollowUpMacro> followUps(String storage) {
        return followUps(parse(storage));
    }

    List<FollowUpMacro> followUps(Document page) {
        return followUps(macros(page, FOLLOW_UP));
    }

    private List<FollowUpMacro> followUps(List<Element> macros) {
        return macros.stream()
                .map(macro -> new FollowUpMacro(id(macro), parameters(macro), body(macro)))
                .toList();
    }

    private static Document parse(String storage) {
        return Jsoup.parse(storage, "", Parser.xmlParser());
    }

    static List<Element> macros(Element page, String name) {
        return named(macros(page), name);
    }

    /** A plain walk: the library's own search makes a stream of every node. */
    private static List<Element> macros(Element page) {
        var macros = new ArrayList<Element>();
        page.traverse((node, depth) -> {
            if (node instanceof Element element && element.nameIs(MACRO)) {
                macros.add(element);
            }
        });
        return macros;
    }

    private static List<Element> named(List<Element> macros, String name) {
        return macros.stream().filter(macro -> macro.attr(NAME).equals(name)).toList();
    }

    private static Optional<String> id(Element macro) {
        return Optional.of(macro.attr(ID).strip()).filter(id -> !id.isEmpty());
    }

    Map<String, String> parameters(Element macro) {
        var parameters = new HashMap<String, String>();
        for (var node : macro.childNodes()) {
            if (node instanceof Element child && child.nameIs(PARAMETER)) {
                parameters.putIfAbsent(child.attr(NAME), value(child));
            }
        }
        return parameters;
    }

    /** Several people in one parameter are a list. */
    private String value(Element parameter) {
        if (parameter.childNodeSize() == 1 && parameter.childNode(0) instanceof TextNode words) {
            return words.getWholeText().strip();
        }
        var users = parameter.children().stream()
                .filter(child -> child.nameIs("ri:user"))
                .map(this::user)
                .toList();
        return users.isEmpty() ? parameter.wholeText().strip() : String.join(", ", users);
    }

    String user(Element user) {
        var key = user.attr("ri:userkey");
        return key.isEmpty() ? user.attr("ri:username") : userNameOf.apply(key).orElse(key);
    }

    static String body(Element macro) {
        for (var node : macro.childNodes()) {
            if (node instanceof Element child && child.nameIs(BODY)) {
                return child.wholeText();
            }
        }
        return "";
    }
}
