package org.aftermath.shipped;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/** Looks up what code links to: in the lists, and for what has a genuine jar on the class path, in that. */
final class Fidelity {

    private static final String[] LISTED = {"com.atlassian."};
    private static final String[] GENUINE = {"net.java.ao."};

    private final SignatureLists lists;

    Fidelity(SignatureLists lists) {
        this.lists = lists;
    }

    /** How everything that code asks of the hosts is known. */
    record Finding(Map<Evidence, Set<Reference>> known, Set<Reference> unknown) {

        int size() {
            return unknown.size() + known.values().stream().mapToInt(Set::size).sum();
        }

        Set<Reference> by(Evidence evidence) {
            return known.getOrDefault(evidence, Set.of());
        }
    }

    Finding judge(Iterable<Reference> references) {
        var known = new EnumMap<Evidence, Set<Reference>>(Evidence.class);
        var unknown = new TreeSet<Reference>();
        for (var reference : references) {
            if (reference.isWithin(LISTED) || reference.isWithin(GENUINE)) {
                evidence(reference)
                        .ifPresentOrElse(
                                evidence -> known.computeIfAbsent(evidence, each -> new TreeSet<>())
                                        .add(reference),
                                () -> unknown.add(reference));
            }
        }
        return new Finding(known, unknown);
    }

    /** Empty if nothing is recorded of it. */
    Optional<Evidence> evidence(Reference reference) {
        if (reference.isWithin(GENUINE)) {
            return loaded(reference.owner())
                    .filter(type -> reference.isType() || has(type, reference))
                    .map(type -> Evidence.JAR);
        }
        var type = lists.type(reference.owner());
        return reference.isType() ? type.flatMap(Known::own) : type.flatMap(known -> inherited(known, reference));
    }

    /** What is not there in the hosts' own classes, as that loader finds them. */
    static Set<Reference> missing(Iterable<Reference> references, ClassLoader hosts) {
        var missing = new TreeSet<Reference>();
        for (var reference : references) {
            if (reference.isWithin(LISTED) && !isThere(reference, hosts)) {
                missing.add(reference);
            }
        }
        return missing;
    }

    private static boolean isThere(Reference reference, ClassLoader hosts) {
        try {
            var type = Class.forName(reference.owner(), false, hosts);
            return reference.isType() || has(type, reference);
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private Optional<Evidence> inherited(Known first, Reference reference) {
        var open = new ArrayDeque<String>();
        var seen = new HashSet<String>();
        open.add(first.name);
        while (!open.isEmpty()) {
            var name = open.poll();
            if (!seen.add(name)) {
                continue;
            }
            var known = lists.type(name);
            var evidence = known.isPresent()
                    ? known.get().evidence(reference)
                    : loaded(name).filter(type -> has(type, reference)).map(type -> Evidence.JAR);
            if (evidence.isPresent()) {
                return evidence;
            }
            known.ifPresent(type -> open.addAll(type.parents));
        }
        return Optional.empty();
    }

    private static Optional<Class<?>> loaded(String name) {
        try {
            return name.startsWith("com.atlassian.")
                    ? Optional.empty()
                    : Optional.of(Class.forName(name, false, Fidelity.class.getClassLoader()));
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        }
    }

    private static boolean has(Class<?> type, Reference reference) {
        if (reference.isField()) {
            return Arrays.stream(type.getFields())
                    .anyMatch(field -> field.getName().equals(reference.member())
                            && Type.getDescriptor(field.getType()).equals(reference.descriptor()));
        }
        if (reference.member().equals("<init>")) {
            return Arrays.stream(type.getDeclaredConstructors())
                    .anyMatch(constructor ->
                            Type.getConstructorDescriptor(constructor).equals(reference.descriptor()));
        }
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            if (Arrays.stream(at.getDeclaredMethods()).anyMatch(method -> is(method, reference))) {
                return true;
            }
        }
        return Arrays.stream(type.getMethods()).anyMatch(method -> is(method, reference));
    }

    private static boolean is(Method method, Reference reference) {
        return method.getName().equals(reference.member())
                && Type.getMethodDescriptor(method).equals(reference.descriptor());
    }
}
