package platform.generator;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One listed type with everything known about it; filled line by line while its block is read. */
final class Stub {

    private final Heading heading;
    private final Line line;
    private final List<Member> members = new ArrayList<>();
    private final List<Stub> nested = new ArrayList<>();
    private boolean implementedByPlugins;

    Stub(Heading heading, Line line) {
        this.heading = heading;
        this.line = line;
    }

    Heading heading() {
        return heading;
    }

    ClassName name() {
        return heading.name();
    }

    Line line() {
        return line;
    }

    void add(Member member) {
        members.add(member);
    }

    void add(Stub inner) {
        inner.implementedByPlugins = implementedByPlugins;
        nested.add(inner);
    }

    List<Stub> nested() {
        return nested;
    }

    <M extends Member> List<M> members(Class<M> type) {
        return members.stream().filter(type::isInstance).map(type::cast).toList();
    }

    Stream<Stub> withNested() {
        return Stream.concat(Stream.of(this), nested.stream().flatMap(Stub::withNested));
    }

    /** Says that plugins implement this interface, so its methods have to stay abstract. */
    void implementByPlugins() {
        implementedByPlugins = true;
    }

    boolean implementedByPlugins() {
        return implementedByPlugins;
    }
}
