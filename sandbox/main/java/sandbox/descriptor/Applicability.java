package sandbox.descriptor;

import java.util.Arrays;
import java.util.List;
import sandbox.plugin.ModuleElement;

/** Whether a module is meant for this host: {@code application="a,b"} wins over {@code <restrict>} children. */
record Applicability(String productKey, Version productVersion) {

    boolean covers(ModuleElement module) {
        var application = module.attribute("application");
        if (application.isPresent()) {
            return Arrays.asList(application.get().strip().split("\\s*,[,\\s]*"))
                    .contains(productKey);
        }
        var restrictions = module.children("restrict");
        return restrictions.isEmpty() || restrictions.stream().anyMatch(this::allows);
    }

    private boolean allows(ModuleElement restrict) {
        return restrict.attribute("application").map(productKey::equals).orElse(true)
                && (ranges(restrict).isEmpty()
                        || ranges(restrict).stream().anyMatch(range -> range.contains(productVersion)));
    }

    private static List<VersionRange> ranges(ModuleElement restrict) {
        var attribute = restrict.attribute("version");
        return attribute.isPresent()
                ? List.of(VersionRange.of(attribute.get()))
                : restrict.children("version").stream()
                        .map(version -> VersionRange.of(version.text()))
                        .toList();
    }
}
