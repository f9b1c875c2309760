package org.aftermath.confluence.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import org.aftermath.core.people.UserRef;
import org.junit.Test;
import org.mockito.ArgumentMatchers;

public class ConfluenceActingUserTest {

    private final UserAccessor users = mock();
    private final ConfluenceUser sre = mock();
    private final ConfluenceUser before = mock();
    private final ConfluenceActingUser acting = new ConfluenceActingUser(users);

    @Test
    public void isNobodyInABackgroundThread() {
        try (var thread = mockStatic(AuthenticatedUserThreadLocal.class)) {
            assertThat(acting.current()).isEmpty();
        }
    }

    @Test
    public void actsAsSomebodyAndGivesTheThreadBack() {
        when(users.getUserByKey(ArgumentMatchers.<UserKey>any())).thenReturn(sre);
        try (var thread = mockStatic(AuthenticatedUserThreadLocal.class)) {
            thread.when(AuthenticatedUserThreadLocal::get).thenReturn(before);

            assertThat(acting.as(new UserRef("k-1"), () -> "done")).isEqualTo("done");

            var order = inOrder(AuthenticatedUserThreadLocal.class);
            order.verify(thread, () -> AuthenticatedUserThreadLocal.set(sre));
            order.verify(thread, () -> AuthenticatedUserThreadLocal.set(before));
        }
    }

    @Test
    public void givesTheThreadBackWhenTheWorkFails() {
        try (var thread = mockStatic(AuthenticatedUserThreadLocal.class)) {
            assertThatThrownBy(() -> acting.as(new UserRef("k-1"), () -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");

            thread.verify(AuthenticatedUserThreadLocal::reset, times(2));
        }
    }
}
