package org.aftermath.core.deadline.calendar;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.aftermath.core.text.Message;

/**
 * Reads the file of holidays that somebody brings: iCalendar if it begins like one, else lines of date and name. All of
 * it is taken or nothing; what is wrong is said with its line.
 */
public final class ImportHolidays {

    /** The name of the field in which a file is given. */
    public static final String FIELD = "holidays";

    private static final int MEGABYTE = 1024 * 1024;

    public static final int MOST_BYTES = MEGABYTE;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final HolidayFormat icalendar;
    private final HolidayFormat lines = new CsvHolidays();

    public ImportHolidays(HolidayFormat icalendar) {
        this.icalendar = icalendar;
    }

    /** Takes lines of date and name and nothing else. */
    public static ImportHolidays ofLines() {
        return new ImportHolidays(new CsvHolidays());
    }

    public Imported read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return HolidaySheet.refused(Message.of("aftermath.deadline.import.size", MOST_BYTES / MEGABYTE));
        }
        var bytes = ByteBuffer.wrap(file);
        var text = CharBuffer.allocate(file.length);
        var decoded = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        var sheet = new HolidaySheet();
        if (decoded.isError()) {
            sheet.fault(lineOf(file, bytes.position()), "aftermath.deadline.import.encoding");
        } else {
            read(text.flip().toString(), sheet);
        }
        return sheet.result();
    }

    private void read(String decoded, HolidaySheet sheet) {
        var text = decoded.isEmpty() || decoded.charAt(0) != BYTE_ORDER_MARK ? decoded : decoded.substring(1);
        var format = beginsLikeICalendar(text) ? icalendar : lines;
        format.read(text, sheet);
    }

    private static boolean beginsLikeICalendar(String text) {
        var start = text.stripLeading();
        return start.substring(0, Math.min(start.length(), 6))
                .toUpperCase(Locale.ROOT)
                .equals("BEGIN:");
    }

    private static int lineOf(byte[] file, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean alone = file[i] == '\r' && (i + 1 == file.length || file[i + 1] != '\n');
            line += file[i] == '\n' || alone ? 1 : 0;
        }
        return line;
    }
}
