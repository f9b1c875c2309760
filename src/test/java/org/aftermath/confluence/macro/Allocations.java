package org.aftermath.confluence.macro;

import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Collections;
import java.util.HashMap;
import java.util.function.IntConsumer;
import org.aftermath.core.lint.Draft;
import org.aftermath.core.lint.Lint;
import org.aftermath.core.lint.Passage;
import org.aftermath.support.Allocated;
import org.aftermath.support.Databases;

/** Prints how many bytes one more row of each kind takes: {@code name bytes}. */
final class Allocations {

    private static final int FEW = 10;
    private static final int MANY = 50;
    private static final String SENTENCE =
            "The gateway in Frankfurt refused cards for forty minutes, and nothing told us. ";

    private Allocations() {}

    public static void main(String[] unused) {
        print("followup", views());
        print(
                "sentence",
                sentences -> Lint.check(
                        Draft.of(Passage.SUMMARY, String.join("", Collections.nCopies(sentences, SENTENCE)))));
        System.exit(0);
    }

    private static IntConsumer views() {
        var page = new ViewedPage(Databases.h2(ViewedPage.ROWS));
        var kept = new HashMap<Integer, String>();
        return promises -> {
            try {
                page.view(promises, kept.computeIfAbsent(promises, size -> page.keep(size, size)), promises);
            } catch (MacroExecutionException broken) {
                throw new IllegalStateException(broken);
            }
        };
    }

    private static void print(String name, IntConsumer work) {
        System.out.println(name + " " + Math.round(Allocated.perOne(FEW, MANY, work)));
    }
}
