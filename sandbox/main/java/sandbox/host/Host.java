package sandbox.host;

import sandbox.http.Web;
import sandbox.mail.Mailbox;
import sandbox.page.Layout;
import sandbox.people.Accounts;
import sandbox.plugin.ModuleTypes;
import sandbox.plugin.Plugins;
import sandbox.plugin.WebFragments;
import sandbox.store.Database;
import sandbox.text.Texts;

/** One running product: everything that its features and plugins share. All members are safe for any thread. */
public interface Host {

    Product product();

    /** Scheme, host, port and context path, without a slash at the end. */
    String baseUrl();

    Database database();

    Accounts accounts();

    /** Publishes to host listeners and to every plugin's {@code @EventListener} methods, in the caller's thread. */
    void publish(Object event);

    /** Registers an object whose {@code @EventListener} methods hear what is published. */
    void listen(Object listener);

    /** Offers a host service to plugins (an OSGi service under that interface) and to {@link #service}. */
    <T> void offer(Class<T> type, T service);

    /** A service offered earlier; fails when there is none. */
    <T> T service(Class<T> type);

    ModuleTypes moduleTypes();

    Plugins plugins();

    WebFragments webFragments();

    Web web();

    Layout layout();

    Texts texts();

    Mailbox mailbox();
}
