package sandbox;

import java.util.ArrayList;
import java.util.List;
import sandbox.host.Product;

/** The products this sandbox was built with. */
final class Products {

    private static final List<String> CLASSES = List.of("sandbox.confluence.Confluence", "sandbox.jira.Jira");

    private Products() {}

    /** A product that is missing does not keep the other from running. */
    static List<Product> all() {
        var found = new ArrayList<Product>();
        for (var name : CLASSES) {
            try {
                found.add((Product) Class.forName(name).getDeclaredConstructor().newInstance());
            } catch (ClassNotFoundException e) {
                System.err.println("not built in: " + name);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot create " + name, e);
            }
        }
        return List.copyOf(found);
    }
}
