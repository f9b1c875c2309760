package sandbox.jira.service;

import java.util.List;
import java.util.Optional;

/**
 * The one workflow: To Do, In Progress and Done, each reachable from the others. A step into Done sets a resolution,
 * a step out of it clears it.
 */
public final class Workflow {

    public static final String TO_DO = "10000";
    public static final String IN_PROGRESS = "3";
    public static final String DONE = "10001";

    /** The resolution of an issue that was moved to Done without choosing one. */
    public static final String DEFAULT_RESOLUTION = "10000";

    /**
     * A step.
     *
     * @param hasScreen whether people are asked for a resolution on the way
     */
    public record Transition(int id, String name, String to, boolean hasScreen) {}

    private static final List<Transition> STEPS = List.of(
            new Transition(11, "To Do", TO_DO, false),
            new Transition(21, "In Progress", IN_PROGRESS, false),
            new Transition(31, "Done", DONE, true));

    private Workflow() {}

    /** The steps that lead out of the status. */
    public static List<Transition> from(String status) {
        return STEPS.stream().filter(step -> !step.to().equals(status)).toList();
    }

    /** The step of that id from the status. */
    public static Optional<Transition> from(String status, int id) {
        return from(status).stream().filter(step -> step.id() == id).findFirst();
    }

    /** The name of a step, wherever it starts. */
    public static String name(int id) {
        return STEPS.stream()
                .filter(step -> step.id() == id)
                .map(Transition::name)
                .findFirst()
                .orElse(String.valueOf(id));
    }
}
