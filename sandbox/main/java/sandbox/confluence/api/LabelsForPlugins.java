package sandbox.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.EditableLabelable;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.labels.Labelable;
import java.util.List;
import java.util.Objects;
import sandbox.confluence.content.Labels;
import sandbox.confluence.content.PageLabels;
import sandbox.confluence.content.Store;
import sandbox.confluence.entity.Entities;

/** Labels for plugins. */
public record LabelsForPlugins(Store store, Entities entities, PageLabels labels) implements LabelManager {

    @Override
    public int addLabel(Labelable object, Label label) {
        return store.contents()
                .find(((EditableLabelable) object).getId())
                .map(page -> {
                    labels.add(page, List.of(label.getName()));
                    return 1;
                })
                .orElse(0);
    }

    @Override
    public int removeLabel(Labelable object, Label label) {
        return store.contents()
                .find(((EditableLabelable) object).getId())
                .filter(page -> labels.remove(page, label.getName()))
                .map(page -> 1)
                .orElse(0);
    }

    @Override
    public Label getLabel(String name) {
        return entities.label(store.labels().named(Labels.normal(name)));
    }

    @Override
    public List<? extends ContentEntityObject> getCurrentContentForLabel(Label label) {
        return store.labels().contentWith(label.getName()).stream()
                .map(id -> entities.page(id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
