package org.aftermath.shipped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;

/** A type of the hosts as the lists have it, with its members and the evidence for each. */
final class Known {

    /**
     * One member.
     *
     * @param types of the parameters, then of the result; a field has only the last
     */
    record Member(String name, List<String> types, boolean method, Optional<Evidence> tag) {

        /** Type variables are names without a package and fit any class; that they fit is the compiler's business. */
        boolean fits(Reference reference) {
            if (!name.equals(reference.member()) || method == reference.isField()) {
                return false;
            }
            var wanted = typesOf(reference);
            if (wanted.size() != types.size()) {
                return false;
            }
            for (int i = 0; i < wanted.size(); i++) {
                if (!types.get(i).equals(wanted.get(i))
                        && !VARIABLE.matcher(types.get(i)).matches()) {
                    return false;
                }
            }
            return true;
        }

        private static List<String> typesOf(Reference reference) {
            var types = new ArrayList<String>();
            if (reference.isField()) {
                types.add(written(Type.getType(reference.descriptor())));
                return types;
            }
            for (var argument : Type.getArgumentTypes(reference.descriptor())) {
                types.add(written(argument));
            }
            types.add(written(Type.getReturnType(reference.descriptor())));
            return types;
        }

        private static String written(Type type) {
            return type.getClassName().replace('$', '.');
        }
    }

    private static final Pattern VARIABLE = Pattern.compile("[A-Z][A-Z0-9]*(\\[\\])?");

    final String name;
    final List<String> parents = new ArrayList<>();
    final List<Member> members = new ArrayList<>();
    Optional<Evidence> confidence = Optional.empty();
    boolean sourced;

    Known(String name) {
        this.name = name;
    }

    /** The member's own evidence, else the block's; empty if it is not there or nobody says where it comes from. */
    Optional<Evidence> evidence(Reference reference) {
        return members.stream()
                .filter(member -> member.fits(reference))
                .flatMap(member -> member.tag().or(this::own).stream())
                .findFirst();
    }

    /** Of the type itself. */
    Optional<Evidence> own() {
        return sourced || confidence.filter(Evidence.MEMORY::equals).isPresent() ? confidence : Optional.empty();
    }
}
