package org.aftermath.shipped;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the classes of the jar declare and inherit. */
final class Declared {

    private final Map<String, Members> types = new HashMap<>();

    Declared(Shipped shipped) {
        for (var name : shipped.classes()) {
            var members = new Members();
            new ClassReader(shipped.files().get(name)).accept(members, ClassReader.SKIP_CODE);
            types.put(name.substring(0, name.length() - ".class".length()).replace('/', '.'), members);
        }
    }

    /** Of a class that is not in the jar and not the JDK's, everything is believed. */
    boolean has(Reference reference) {
        var type = types.get(reference.owner());
        if (type == null) {
            return !reference.owner().startsWith("java.") || platformHas(reference);
        }
        return type.names.contains(reference.member() + reference.descriptor())
                || type.parents.stream()
                        .anyMatch(parent -> has(Reference.to(parent, reference.member(), reference.descriptor())));
    }

    private static boolean platformHas(Reference reference) {
        try {
            return platformHas(Class.forName(reference.owner()), reference);
        } catch (ClassNotFoundException unknown) {
            return false;
        }
    }

    private static boolean platformHas(Class<?> type, Reference reference) {
        for (var field : type.getDeclaredFields()) {
            if (field.getName().equals(reference.member())
                    && Type.getDescriptor(field.getType()).equals(reference.descriptor())) {
                return true;
            }
        }
        for (var method : type.getDeclaredMethods()) {
            if (method.getName().equals(reference.member())
                    && Type.getMethodDescriptor(method).equals(reference.descriptor())) {
                return true;
            }
        }
        var parents = new ArrayList<Class<?>>(List.of(type.getInterfaces()));
        if (type.getSuperclass() != null) {
            parents.add(type.getSuperclass());
        }
        return parents.stream().anyMatch(parent -> platformHas(parent, reference));
    }

    /** One class. */
    private static final class Members extends ClassVisitor {

        private final Set<String> names = new HashSet<>();
        private final List<String> parents = new ArrayList<>();

        Members() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            parents.add(parent);
            parents.addAll(List.of(interfaces));
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            names.add(name + descriptor);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            names.add(name + descriptor);
            return null;
        }
    }
}
