package packing;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** The methods that one class inherits from the JDK, by which the JDK may call it. */
final class Platform {

    private final Set<String> methods = new HashSet<>();

    private Platform() {}

    static Platform above(Classes classes, ClassNode type) {
        var platform = new Platform();
        for (var parent : classes.line(type.name)) {
            Classes.parents(parent).stream()
                    .filter(name -> classes.find(name).isEmpty())
                    .forEach(platform::add);
        }
        return platform;
    }

    boolean declares(MethodNode method) {
        return methods.contains(method.name + method.desc);
    }

    private void add(String name) {
        if (name.startsWith("java/")) {
            try {
                add(Class.forName(Type.getObjectType(name).getClassName(), false, null));
            } catch (ClassNotFoundException unknown) {
                throw new IllegalStateException("no class " + name + " in this JDK", unknown);
            }
        }
    }

    private void add(Class<?> type) {
        for (var method : type.getDeclaredMethods()) {
            methods.add(method.getName() + Type.getMethodDescriptor(method));
        }
        for (var parent : type.getInterfaces()) {
            add(parent);
        }
        if (type.getSuperclass() != null) {
            add(type.getSuperclass());
        }
    }
}
