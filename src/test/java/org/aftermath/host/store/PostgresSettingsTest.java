package org.aftermath.host.store;

import org.aftermath.contract.SettingsStoreContract;
import org.aftermath.core.settings.SettingsStore;
import org.aftermath.host.store.settings.ChoicesRow;
import org.aftermath.host.store.settings.StoredSettings;
import org.aftermath.support.Databases;

public class PostgresSettingsTest extends SettingsStoreContract {

    @Override
    protected SettingsStore store() {
        return new StoredSettings(Databases.postgres(ChoicesRow.class));
    }
}
