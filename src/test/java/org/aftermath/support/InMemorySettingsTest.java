package org.aftermath.support;

import org.aftermath.contract.SettingsStoreContract;
import org.aftermath.core.settings.SettingsStore;

public class InMemorySettingsTest extends SettingsStoreContract {

    @Override
    protected SettingsStore store() {
        return new InMemorySettings();
    }
}
