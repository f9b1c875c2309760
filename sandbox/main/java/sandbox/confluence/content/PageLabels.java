package sandbox.confluence.content;

import java.util.List;

/** Hangs labels on pages and takes them off, and tells of it. */
public final class PageLabels {

    private final Store store;
    private final Happenings happenings;
    private final Faults faults;

    public PageLabels(Store store, Happenings happenings, Faults faults) {
        this.store = store;
        this.happenings = happenings;
        this.faults = faults;
    }

    public void add(Content page, List<String> names) {
        names.stream().filter(name -> !Labels.isValid(name)).findFirst().ifPresent(name -> {
            throw faults.invalid("sandbox.confluence.fault.label", name);
        });
        store.database().inTransaction(() -> names.stream().map(Labels::normal).forEach(name -> addOne(page, name)));
    }

    /** Tells whether the page bore the label. */
    public boolean remove(Content page, String name) {
        return store.database().inTransaction(() -> {
            boolean borne = store.labels().remove(page.id(), name);
            if (borne) {
                happenings.unlabelled(page, store.labels().named(Labels.normal(name)));
            }
            return borne;
        });
    }

    private void addOne(Content page, String name) {
        if (store.labels().add(page.id(), name)) {
            happenings.labelled(page, store.labels().named(name));
        }
    }
}
