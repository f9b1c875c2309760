package sandbox.plugin;

/**
 * What became of a module.
 *
 * @param problem empty, {@code unrecognised}, or why it is not enabled
 */
public record ModuleState(String key, String element, boolean enabled, String problem) {}
