package org.aftermath.host.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.Test;

public class AttendanceTest {

    private final Attendance attendance = new Attendance();
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    public void waitsForThoseInside() throws InterruptedException {
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var work = new Thread(() -> attendance.attend(() -> {
            inside.countDown();
            await(goOn);
            attendance.attend(() -> done.add("work"));
        }));
        var close = new Thread(() -> {
            attendance.close();
            done.add("closed");
        });

        work.start();
        inside.await();
        close.start();
        goOn.countDown();
        work.join();
        close.join();

        assertThat(done).containsExactly("work", "closed");
    }

    @Test
    public void turnsAwayWhoComesTooLate() throws InterruptedException {
        var close = new Thread(attendance::close);
        close.start();
        close.join();

        attendance.attend(() -> done.add("work"));

        assertThat(done).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
