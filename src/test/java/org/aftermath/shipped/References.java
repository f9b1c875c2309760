package org.aftermath.shipped;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Everything that a class file links to, in its declarations, its code and its annotations. */
final class References extends ClassVisitor {

    private static final int API = Opcodes.ASM9;

    private final Set<Reference> found = new TreeSet<>();
    private final Set<String> declared = new HashSet<>();
    private String self = "";
    private String parent = "java/lang/Object";

    private References() {
        super(API);
    }

    static Set<Reference> in(byte[] type) {
        var visitor = new References();
        new ClassReader(type).accept(visitor, ClassReader.SKIP_DEBUG);
        visitor.inherit();
        return visitor.found;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        self = name.replace('/', '.');
        this.parent = parent == null ? this.parent : parent;
        types(parent);
        types(interfaces);
    }

    /** What is called on the class itself and is not in it comes from its parent. */
    private void inherit() {
        found.stream()
                .filter(reference -> reference.owner().equals(self) && !reference.isType())
                .filter(reference -> !declared.contains(reference.member() + reference.descriptor()))
                .toList()
                .forEach(reference -> found.add(Reference.to(parent, reference.member(), reference.descriptor())));
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        declared.add(name + descriptor);
        type(Type.getType(descriptor));
        return new FieldVisitor(API) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotated, boolean visible) {
                return annotation(annotated);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        declared.add(name + descriptor);
        type(Type.getMethodType(descriptor));
        types(exceptions);
        return new Code();
    }

    private void types(String... internalNames) {
        if (internalNames != null) {
            for (var name : internalNames) {
                if (name != null) {
                    type(Type.getObjectType(name));
                }
            }
        }
    }

    private void type(Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> type(type.getElementType());
            case Type.OBJECT -> found.add(Reference.to(type.getInternalName()));
            case Type.METHOD -> {
                type(type.getReturnType());
                for (var argument : type.getArgumentTypes()) {
                    type(argument);
                }
            }
            default -> {
                /* no class */
            }
        }
    }

    private void member(String owner, String name, String descriptor) {
        types(owner);
        type(descriptor.startsWith("(") ? Type.getMethodType(descriptor) : Type.getType(descriptor));
        if (!owner.startsWith("[")) {
            found.add(Reference.to(owner, name, descriptor));
        }
    }

    private void constant(Object value) {
        if (value instanceof Type type) {
            type(type);
        } else if (value instanceof Handle handle) {
            member(handle.getOwner(), handle.getName(), handle.getDesc());
        } else if (value instanceof ConstantDynamic dynamic) {
            type(Type.getType(dynamic.getDescriptor()));
        }
    }

    private AnnotationVisitor annotation(String descriptor) {
        type(Type.getType(descriptor));
        return new AnnotationVisitor(API) {
            @Override
            public void visit(String name, Object value) {
                constant(value);
            }

            @Override
            public void visitEnum(String name, String type, String value) {
                member(Type.getType(type).getInternalName(), value, type);
            }

            @Override
            public AnnotationVisitor visitAnnotation(String name, String inner) {
                return annotation(inner);
            }

            @Override
            public AnnotationVisitor visitArray(String name) {
                return this;
            }
        };
    }

    /** The body of a method. */
    private final class Code extends MethodVisitor {

        Code() {
            super(API);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            types(type);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            member(owner, name, descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            member(owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            type(Type.getMethodType(descriptor));
            for (var argument : arguments) {
                constant(argument);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant(value);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            type(Type.getType(descriptor));
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            types(type);
        }
    }
}
