package org.aftermath.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.concurrent.Callable;
import org.junit.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

public class HostServicesTest {

    private final BundleContext bundle = mock();
    private final HostServices host = new HostServices(bundle);

    @Test
    public void callsTheServiceThatIsThere() throws Exception {
        given(() -> "answer");

        assertThat(host.use(Callable.class).call()).isEqualTo("answer");
    }

    @Test
    public void throwsWhatTheServiceThrows() {
        given(() -> {
            throw new IllegalArgumentException("theirs");
        });

        assertThatThrownBy(() -> host.use(Callable.class).call())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("theirs");
    }

    @Test
    public void isItselfWithoutAskingTheService() {
        var service = host.use(Callable.class);

        assertThat(service).isEqualTo(service).isNotEqualTo(host.use(Callable.class));
        assertThat(service.toString()).contains("Callable");
    }

    @Test
    public void takesBackWhatItOffered() throws Exception {
        ServiceRegistration<Runnable> registration = mock();
        Runnable ours = () -> {};
        when(bundle.registerService(Runnable.class, ours, null)).thenReturn(registration);

        assertThat(host.offer(Runnable.class, ours)).isSameAs(ours);
        host.close();

        verify(registration).unregister();
    }

    @Test
    public void knowsNoServicesOutsideAHost() {
        assertThat(HostServices.offered("java.lang.Runnable")).isFalse();
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private void given(Callable<?> service) {
        ServiceReference reference = mock();
        try {
            when(bundle.getServiceReferences(Callable.class.getName(), null))
                    .thenReturn(new ServiceReference[] {reference});
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        when(bundle.getService(any(ServiceReference.class))).thenReturn(service);
    }
}
