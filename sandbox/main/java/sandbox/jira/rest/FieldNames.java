package sandbox.jira.rest;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which fields a caller wants, from lists such as {@code *all,-comment} or {@code summary,status}. */
record FieldNames(boolean all, boolean navigable, Set<String> named, Set<String> without) {

    private static final Set<String> NOT_NAVIGABLE = Set.of("comment", "attachment", "worklog", "timetracking");

    /** @param standard what is wanted if nothing is said: {@code *all} or {@code *navigable} */
    static FieldNames of(List<String> parameters, String standard) {
        var named = new LinkedHashSet<String>();
        var without = new LinkedHashSet<String>();
        parameters.stream()
                .flatMap(parameter -> Arrays.stream(parameter.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> {
                    if (name.startsWith("-")) {
                        without.add(name.substring(1));
                    } else {
                        named.add(name);
                    }
                });
        if (named.isEmpty()) {
            named.add(standard);
        }
        return new FieldNames(named.contains("*all"), named.contains("*navigable"), named, without);
    }

    boolean wants(String field) {
        if (without.contains(field)) {
            return false;
        }
        return all || named.contains(field) || navigable && !NOT_NAVIGABLE.contains(field);
    }
}
