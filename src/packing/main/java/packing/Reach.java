package packing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What of the carried classes can run, starting from all of ours: a method is reached when something reached calls it, or
 * calls what it overrides and an object of its class is made somewhere, or when the platform may call it because the
 * platform declares it too. Nothing of what is carried is looked up by name at run time; {@code Class.forName} would not
 * be seen here.
 */
final class Reach implements Mentions.Listener {

    private static final String BIRTH = "<clinit>";
    private static final List<String> ENUM = List.of("values", "valueOf");

    private final Classes classes;
    private final OnDemand onDemand;
    private final Mentions mentions = new Mentions(this);
    private final Set<String> types = new TreeSet<>();
    private final Set<String> made = new LinkedHashSet<>();
    private final Set<String> started = new HashSet<>();
    private final Set<Member> called = new LinkedHashSet<>();
    private final Set<Member> members = new HashSet<>();
    private final Deque<MethodNode> unread = new ArrayDeque<>();

    Reach(Classes classes, OnDemand onDemand) {
        this.classes = classes;
        this.onDemand = onDemand;
    }

    /** Follows everything that our classes can do. */
    void follow() {
        for (var type : classes.ours()) {
            made(type.name);
            Classes.parents(type).forEach(this::type);
            type.fields.forEach(field -> mentions.descriptor(field.desc));
            unread.addAll(type.methods);
        }
        while (!unread.isEmpty()) {
            mentions.of(unread.remove());
        }
    }

    /** Internal names of the carried classes that must be there. */
    Set<String> types() {
        return types;
    }

    boolean has(Member member) {
        return members.contains(member);
    }

    @Override
    public void type(String name) {
        if (classes.isCarried(name) && types.add(name)) {
            var type = classes.find(name).orElseThrow();
            Classes.parents(type).forEach(this::type);
            if (type.nestHostClass != null) {
                type(type.nestHostClass);
            }
        }
    }

    @Override
    public void made(String name) {
        type(name);
        start(name);
        if (classes.find(name).isPresent() && made.add(name)) {
            List.copyOf(called).forEach(call -> dispatch(name, call));
            for (var parent : classes.line(name)) {
                start(parent.name);
                overriding(parent).forEach(this::reach);
            }
        }
    }

    @Override
    public void field(String owner, String name, String descriptor) {
        type(owner);
        start(owner);
        classes.field(owner, name, descriptor).ifPresent(field -> {
            type(field.owner());
            start(field.owner());
            if (members.add(field)) {
                onDemand.birth(field).ifPresent(unread::add);
            }
        });
    }

    @Override
    public void call(String owner, String name, String descriptor, boolean virtual) {
        classes.method(owner, name, descriptor).ifPresent(method -> {
            start(method.owner());
            reach(method);
            if (virtual && called.add(method)) {
                List.copyOf(made).forEach(type -> dispatch(type, method));
            }
        });
    }

    private void dispatch(String type, Member call) {
        if (classes.isA(type, call.owner())) {
            classes.method(type, call.name(), call.descriptor()).ifPresent(this::reach);
        }
    }

    private void reach(Member method) {
        if (!classes.isCarried(method.owner()) || !members.add(method)) {
            return;
        }
        type(method.owner());
        mentions.descriptor(method.descriptor());
        unread.add(classes.body(method));
    }

    /** What is static in a class runs when it is first used. */
    private void start(String name) {
        if (!classes.isCarried(name) || !started.add(name)) {
            return;
        }
        var type = classes.find(name).orElseThrow();
        for (var method : type.methods) {
            if (method.name.equals(BIRTH) || "java/lang/Enum".equals(type.superName) && ENUM.contains(method.name)) {
                reach(new Member(name, method.name, method.desc));
            }
        }
        Classes.parents(type).forEach(this::start);
    }

    /** Methods that the platform's own classes and interfaces declare too. */
    private List<Member> overriding(ClassNode type) {
        var platform = Platform.above(classes, type);
        return type.methods.stream()
                .filter(platform::declares)
                .map(method -> new Member(type.name, method.name, method.desc))
                .toList();
    }
}
