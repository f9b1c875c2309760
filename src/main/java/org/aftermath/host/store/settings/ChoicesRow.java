package org.aftermath.host.store.settings;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What is set at one place. A change replaces the row. */
@Table("CHOICES")
@Preload
public interface ChoicesRow extends Entity {

    @NotNull
    @Unique
    @StringLength(300)
    @Accessor("PLACE_KEY")
    String getPlaceKey();

    @NotNull
    @Accessor("ROW_VERSION")
    int getRowVersion();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    @Accessor("TEXTS")
    String getTexts();
}
