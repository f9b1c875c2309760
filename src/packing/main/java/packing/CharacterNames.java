package packing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;

/**
 * Of jsoup's 2 125 names of characters those that XHTML 1.0 has: Confluence's storage format knows no others, and the host
 * refuses a page that has.
 */
final class CharacterNames {

    private static final String OWNER = "org/jsoup/nodes/EntitiesData";
    private static final String MODES = "org/jsoup/nodes/Entities$EscapeMode";
    private static final String FIELD = "fullPoints";
    private static final Set<String> KEPT = Set.of("""
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
            micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring
            AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml
            times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil
            egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash
            ugrave uacute ucirc uuml yacute thorn yuml fnof Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa
            Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta
            theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega thetasym upsih
            piv bull hellip prime Prime oline frasl weierp image real trade alefsym larr uarr rarr darr harr crarr lArr
            uArr rArr dArr hArr forall part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang
            and or cap cup int there4 sim cong asymp ne equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil
            rceil lfloor rfloor lang rang loz spades clubs hearts diams quot amp lt gt apos OElig oelig Scaron scaron
            Yuml circ tilde ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger
            Dagger permil lsaquo rsaquo euro""".split("\\s+"));

    private CharacterNames() {}

    static void change(ClassNode type) {
        if (type.name.equals(OWNER)) {
            uses(type, Opcodes.PUTSTATIC).forEach(put -> {
                var names = (LdcInsnNode) put.getPrevious();
                names.cst = only(names.cst.toString());
            });
        } else if (type.name.equals(MODES)) {
            uses(type, Opcodes.GETSTATIC).forEach(read -> ((IntInsnNode) read.getNext()).operand = KEPT.size());
        }
    }

    private static List<AbstractInsnNode> uses(ClassNode type, int how) {
        var uses = type.methods.stream()
                .flatMap(method -> Stream.of(method.instructions.toArray()))
                .filter(code -> code.getOpcode() == how
                        && code instanceof FieldInsnNode field
                        && field.owner.equals(OWNER)
                        && field.name.equals(FIELD))
                .toList();
        if (uses.size() != 1) {
            throw new IllegalStateException(type.name + " has " + FIELD + " at " + uses.size() + " places");
        }
        return uses;
    }

    /** Reads and writes {@code name=code;place}: in the order of names, with the place in the order of codes. */
    private static String only(String points) {
        var kept = Stream.of(points.split("&"))
                .filter(point -> KEPT.contains(point.substring(0, point.indexOf('='))))
                .toList();
        if (kept.size() != KEPT.size()) {
            throw new IllegalStateException("of " + KEPT.size() + " names there are " + kept.size());
        }
        var byPlace = new ArrayList<>(kept);
        byPlace.sort(Comparator.comparingInt(point -> Integer.parseInt(place(point), 36)));
        return kept.stream()
                .map(point ->
                        point.substring(0, point.indexOf(';') + 1) + Integer.toString(byPlace.indexOf(point), 36) + "&")
                .collect(Collectors.joining());
    }

    private static String place(String point) {
        return point.substring(point.indexOf(';') + 1);
    }
}
