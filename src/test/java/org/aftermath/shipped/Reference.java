package org.aftermath.shipped;

/**
 * What compiled code asks of another class.
 *
 * @param owner binary name of the class, with dots
 * @param member empty for the class itself
 * @param descriptor as in the class file; empty for the class itself
 */
record Reference(String owner, String member, String descriptor) implements Comparable<Reference> {

    static Reference to(String internalName) {
        return new Reference(internalName.replace('/', '.'), "", "");
    }

    static Reference to(String internalName, String member, String descriptor) {
        return new Reference(internalName.replace('/', '.'), member, descriptor);
    }

    boolean isType() {
        return member.isEmpty();
    }

    boolean isField() {
        return !isType() && !descriptor.startsWith("(");
    }

    boolean isWithin(String... packages) {
        for (var name : packages) {
            if (owner.startsWith(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int compareTo(Reference other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return isType() ? owner : owner + "#" + member + descriptor;
    }
}
