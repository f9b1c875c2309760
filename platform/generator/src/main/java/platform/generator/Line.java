package platform.generator;

/** One line of a signature list; it knows where it stands so that every complaint can say so. */
record Line(String list, int number, String text) {

    int indent() {
        int width = 0;
        while (width < text.length() && text.charAt(width) == ' ') {
            width++;
        }
        return width;
    }

    String content() {
        return text.strip();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    SignatureFault fault(String message) {
        return new SignatureFault(list + ":" + number, message);
    }
}
