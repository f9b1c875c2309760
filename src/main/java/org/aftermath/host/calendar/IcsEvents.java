package org.aftermath.host.calendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.Warning;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.aftermath.core.deadline.calendar.HolidaySheet;
import org.aftermath.core.text.Fault;
import org.aftermath.core.text.Message;
import org.jspecify.annotations.Nullable;

/** Follows a file from component to component and hands each event's properties to an {@link IcsEvent}. */
final class IcsEvents implements VObjectDataListener {

    private static final String CALENDAR = "VCALENDAR";
    private static final String EVENT = "VEVENT";
    /** Calendar, event, alarm: what lies deeper is no calendar but an attack on the reader. */
    private static final int DEEPEST = 8;

    private final HolidaySheet sheet;
    private @Nullable IcsEvent event;
    private int line = 1;
    private int timed;
    private boolean open;
    private boolean calendar;

    IcsEvents(HolidaySheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public void onComponentBegin(@Nullable String name, @Nullable Context context) {
        var at = at(context);
        var parents = at.getParentComponents();
        if (parents.isEmpty()) {
            calendar |= CALENDAR.equals(name);
            open = true;
        }
        if (parents.size() >= DEEPEST) {
            fault(at, "aftermath.deadline.import.ics.deep");
            at.stop();
        } else if (EVENT.equals(name) && parents.equals(List.of(CALENDAR))) {
            event = new IcsEvent(at.getLineNumber(), sheet);
        }
    }

    @Override
    public void onComponentEnd(@Nullable String name, @Nullable Context context) {
        var at = at(context);
        var said = at.getUnfoldedLine().strip().toUpperCase(Locale.ROOT);
        if (!said.equals("END:" + name)) {
            fault(at, "aftermath.deadline.import.ics.unclosed", String.valueOf(name));
        }
        if (event != null && EVENT.equals(name)) {
            timed += event.finish() ? 0 : 1;
            event = null;
        }
        open &= !CALENDAR.equals(name);
    }

    @Override
    public void onProperty(@Nullable VObjectProperty property, @Nullable Context context) {
        var at = at(context);
        if (event != null && property != null && isLast(EVENT, at.getParentComponents())) {
            event.property(property, at.getLineNumber());
        }
    }

    @Override
    public void onVersion(@Nullable String value, @Nullable Context context) {
        at(context);
    }

    @Override
    public void onWarning(
            @Nullable Warning warning,
            @Nullable VObjectProperty property,
            @Nullable Exception thrown,
            @Nullable Context context) {
        var at = at(context);
        if (!at.getUnfoldedLine().isBlank()) {
            fault(at, "aftermath.deadline.import.ics.syntax", Fault.excerpt(at.getUnfoldedLine()));
        }
    }

    /** Called when the file is at its end. */
    void end() {
        if (sheet.isFull()) {
            return;
        }
        if (!calendar) {
            sheet.fault(1, "aftermath.deadline.import.ics.none");
        } else if (open) {
            sheet.fault(line, "aftermath.deadline.import.ics.cut");
        }
        if (timed > 0) {
            sheet.note(Message.of("aftermath.deadline.import.ics.timed", timed));
        }
    }

    private void fault(Context at, String key, Object... arguments) {
        sheet.fault(at.getLineNumber(), key, arguments);
    }

    /** The library always tells where it is; its types just do not say so. */
    private Context at(@Nullable Context context) {
        var at = Objects.requireNonNull(context);
        line = at.getLineNumber();
        if (sheet.isFull()) {
            at.stop();
        }
        return at;
    }

    private static boolean isLast(String name, List<String> parents) {
        return !parents.isEmpty() && parents.get(parents.size() - 1).equals(name);
    }
}
