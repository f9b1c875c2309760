package packing;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Writes a carried class with what is reached of it. */
final class Trim {

    private final Classes classes;
    private final OnDemand onDemand;
    private final Reach reach;

    Trim(Classes classes, OnDemand onDemand, Reach reach) {
        this.classes = classes;
        this.onDemand = onDemand;
        this.reach = reach;
    }

    byte[] write(String name) {
        var type = classes.find(name).orElseThrow();
        onDemand.paste(type, reach::has);
        type.methods.removeIf(method -> !reach.has(new Member(name, method.name, method.desc)));
        type.fields.removeIf(field -> !reach.has(new Member(name, field.name, field.desc)));
        type.innerClasses.removeIf(inner -> isGone(inner.name));
        if (type.nestMembers != null) {
            type.nestMembers.removeIf(this::isGone);
        }
        forgetWhatOnlyCompilersRead(type);
        var writer = new ClassWriter(0);
        type.accept((ClassVisitor) writer);
        return writer.toByteArray();
    }

    private boolean isGone(String name) {
        return classes.isCarried(name) && !reach.types().contains(name);
    }

    private static void forgetWhatOnlyCompilersRead(ClassNode type) {
        type.signature = null;
        type.visibleAnnotations = null;
        type.invisibleAnnotations = null;
        type.visibleTypeAnnotations = null;
        type.invisibleTypeAnnotations = null;
        for (var field : type.fields) {
            field.signature = null;
            field.visibleAnnotations = null;
            field.invisibleAnnotations = null;
            field.visibleTypeAnnotations = null;
            field.invisibleTypeAnnotations = null;
        }
        type.methods.forEach(Trim::forgetWhatOnlyCompilersRead);
    }

    private static void forgetWhatOnlyCompilersRead(MethodNode method) {
        method.signature = null;
        method.parameters = null;
        method.localVariables = null;
        method.visibleAnnotations = null;
        method.invisibleAnnotations = null;
        method.visibleTypeAnnotations = null;
        method.invisibleTypeAnnotations = null;
        method.visibleParameterAnnotations = null;
        method.invisibleParameterAnnotations = null;
        method.visibleLocalVariableAnnotations = null;
        method.invisibleLocalVariableAnnotations = null;
    }
}
