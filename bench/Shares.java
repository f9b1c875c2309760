import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Of a flight recording, in how many samples of processor time each of these was at work. A name is part of "Class.method";
 * below it, further in, come the names that it holds. A sample counts for the first name at each depth that it went
 * through, and under "else" if none.
 *
 * <p>{@code java bench/Shares.java FILE NAME [-NAME …] …}: {@code -} before a name puts it below the one before.
 */
final class Shares {

    private static final class Share {
        final String name;
        final List<Share> within = new ArrayList<>();
        int samples;

        Share(String name) {
            this.name = name;
        }

        void print(String indent, int all) {
            System.out.printf("%s%5.1f %%  %s%n", indent, 100.0 * samples / Math.max(1, all), name);
            within.forEach(each -> each.print(indent + "   ", samples));
            var rest = samples - within.stream().mapToInt(each -> each.samples).sum();
            if (!within.isEmpty()) {
                System.out.printf("%s   %5.1f %%  else%n", indent, 100.0 * rest / Math.max(1, samples));
            }
        }

        boolean take(List<String> frames) {
            for (var depth = 0; depth < frames.size(); depth++) {
                if (frames.get(depth).contains(name)) {
                    samples++;
                    var inner = frames.subList(depth, frames.size());
                    within.stream().anyMatch(each -> each.take(inner));
                    return true;
                }
            }
            return false;
        }
    }

    private Shares() {}

    public static void main(String[] arguments) throws IOException {
        var all = new Share("");
        for (var index = 1; index < arguments.length; index++) {
            var name = arguments[index];
            if (name.startsWith("-")) {
                all.within.get(all.within.size() - 1).within.add(new Share(name.substring(1)));
            } else {
                all.within.add(new Share(name));
            }
        }
        for (var event : RecordingFile.readAllEvents(Path.of(arguments[0]))) {
            if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                all.samples++;
                var frames = frames(event);
                all.within.stream().anyMatch(each -> each.take(frames));
            }
        }
        System.out.println(all.samples + " samples");
        all.within.forEach(each -> each.print("", all.samples));
    }

    /** From the outermost. */
    private static List<String> frames(RecordedEvent event) {
        var frames = new ArrayList<String>();
        event.getStackTrace().getFrames().forEach(frame -> frames.add(
                0, frame.getMethod().getType().getName() + "." + frame.getMethod().getName()));
        return frames;
    }
}
