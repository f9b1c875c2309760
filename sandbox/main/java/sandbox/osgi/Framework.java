package sandbox.osgi;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.felix.framework.Felix;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.weaving.WeavingHook;
import sandbox.time.MovedTime;

/** The OSGi framework of one host. A bundle sees what it imports, and nothing of the host besides. */
public final class Framework implements AutoCloseable {

    private final Felix felix;

    private Framework(Felix felix) {
        this.felix = felix;
    }

    /** @param packages what the system bundle exports besides the JDK */
    public static Framework start(Path storage, String packages) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, packages + "," + ShiftedTime.PACKAGE);
        // Without this a class that was never imported is found on the host's class path all the same.
        settings.put("felix.bootdelegation.implicit", "false");
        settings.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_EXT);
        settings.put("felix.log.level", "1");
        var felix = new Felix(settings);
        try {
            felix.init();
            felix.start();
        } catch (BundleException e) {
            throw new IllegalStateException("the OSGi framework does not start", e);
        }
        return new Framework(felix);
    }

    /** From now on classes of bundles see a clock that is wrong by so much, and moved as a file says. */
    public void shiftTime(Duration shift) {
        if (!shift.isZero() || MovedTime.isFollowed()) {
            context().registerService(WeavingHook.class, new ShiftedTime(shift), null);
        }
    }

    /** The context in which the host registers its services. */
    public BundleContext context() {
        return felix.getBundleContext();
    }

    public Bundle install(Path jar) throws BundleException {
        return context().installBundle(jar.toUri().toString());
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        felix.stop();
        felix.waitForStop(10_000);
    }
}
