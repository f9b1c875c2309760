package platform.generator;

import java.util.function.IntPredicate;

/** Reads one line word by word; whitespace between words never matters. */
final class Cursor {

    private final Line line;
    private final String text;
    private int position;

    Cursor(Line line, String text) {
        this.line = line;
        this.text = text;
    }

    /** A second cursor at the same place, to look at what comes without taking it. */
    Cursor lookAhead() {
        return new Cursor(line, text.substring(position));
    }

    void skip() {
        position++;
    }

    boolean atEnd() {
        skipSpace();
        return position == text.length();
    }

    /** Takes the symbol if it comes next; symbols are punctuation, so no word boundary is asked for. */
    boolean tookSymbol(String symbol) {
        skipSpace();
        if (!text.startsWith(symbol, position)) {
            return false;
        }
        position += symbol.length();
        return true;
    }

    /** Takes the word if it comes next as a whole: {@code extends} is not taken from {@code extendsMore}. */
    boolean tookWord(String word) {
        int before = position;
        if (text(this::namePart).equals(word)) {
            return true;
        }
        position = before;
        return false;
    }

    void symbol(String symbol) {
        if (!tookSymbol(symbol)) {
            throw expected("'" + symbol + "'");
        }
    }

    String identifier() {
        return required(Character::isJavaIdentifierPart, "a name");
    }

    String qualifiedName() {
        String name = required(this::namePart, "a type");
        while (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
            position--;
        }
        return name;
    }

    String rest() {
        skipSpace();
        String rest = text.substring(position).stripTrailing();
        position = text.length();
        return rest;
    }

    void end() {
        if (!atEnd()) {
            throw expected("the end of the line");
        }
    }

    SignatureFault fault(String message) {
        return line.fault(message);
    }

    private SignatureFault expected(String what) {
        String found = atEnd() ? "the line ends" : "found '" + text.substring(position) + "'";
        return line.fault("expected " + what + " but " + found);
    }

    private String required(IntPredicate part, String what) {
        String word = text(part);
        if (word.isEmpty()) {
            throw expected(what);
        }
        return word;
    }

    private String text(IntPredicate part) {
        skipSpace();
        int start = position;
        while (position < text.length() && part.test(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    private boolean namePart(int character) {
        return character == '.' || Character.isJavaIdentifierPart(character);
    }

    private void skipSpace() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
    }
}
