package packing;

import java.util.Comparator;

/**
 * A method or field where it is declared.
 *
 * @param owner internal name of the class
 */
record Member(String owner, String name, String descriptor) {

    static final Comparator<Member> ORDER =
            Comparator.comparing(Member::owner).thenComparing(Member::name).thenComparing(Member::descriptor);

    /** Without what it takes and gives: {@code org/jsoup/Jsoup.parse}. */
    String path() {
        return owner + "." + name;
    }

    /** The same of another class or name. */
    Member at(String path) {
        var dot = path.indexOf('.');
        return new Member(path.substring(0, dot), path.substring(dot + 1), descriptor);
    }
}
