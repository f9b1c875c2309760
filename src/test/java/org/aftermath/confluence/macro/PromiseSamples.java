package org.aftermath.confluence.macro;

import static org.aftermath.support.FollowUpBuilder.aFollowUp;
import static org.aftermath.support.TicketBuilder.aTicket;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aftermath.confluence.notice.ConfluenceLetters;
import org.aftermath.confluence.notice.DigestLetter;
import org.aftermath.confluence.screen.PromisesScreen;
import org.aftermath.core.followup.Urgency;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.promise.Digest;
import org.aftermath.core.promise.Digest.Line;
import org.aftermath.core.promise.Digest.Why;
import org.aftermath.core.promise.Promise;
import org.aftermath.core.promise.Reminders.Topic;
import org.aftermath.core.promise.Wishes;
import org.aftermath.host.screen.Screens;
import org.aftermath.support.FakePeople;
import org.aftermath.support.Translators;
import org.jspecify.annotations.Nullable;

/** What the list of promises and the mail about them give to their templates, by the name of the template. */
final class PromiseSamples {

    private static final Wishes WISHES = new Wishes(
            Wishes.Often.DAILY,
            new Wishes.Hours(9, 18),
            Optional.empty(),
            Set.of(DayOfWeek.SUNDAY),
            Wishes.Format.HTML);

    private final Locale language;
    private final Map<String, Object> printed = new HashMap<>();
    private final TemplateRenderer renderer = new TemplateRenderer() {
        @Override
        public void render(String template, Map<String, Object> context, Writer writer) {
            printed.putAll(view(context));
        }
    };

    PromiseSamples(Locale language) {
        this.language = language;
    }

    Map<String, Map<String, Object>> all() {
        var samples = new LinkedHashMap<String, Map<String, Object>>();
        samples.put("promises/screen.vm", screen(null));
        samples.put("mail/promises.vm", mail("Fail over the card gateway", 0));
        for (var number = 0; number < Samples.HOSTILE.size(); number++) {
            samples.put("promises/screen.vm hostile " + number, screen(Samples.HOSTILE.get(number)));
            samples.put("mail/promises.vm hostile " + number, mail(Samples.HOSTILE.get(number), 5));
        }
        return samples;
    }

    private Map<String, Object> screen(@Nullable String spaceKey) {
        HttpServletRequest request = mock();
        when(request.getMethod()).thenReturn("GET");
        when(request.getContextPath()).thenReturn("https://wiki.example");
        when(request.getParameter("key")).thenReturn(spaceKey);
        var screens = new Screens(renderer, mock(PageBuilderService.class, RETURNS_DEEP_STUBS));
        try {
            new PromisesScreen(Translators.in(language), screens).service(request, mock(HttpServletResponse.class));
        } catch (ServletException | IOException broken) {
            throw new AssertionError(broken);
        }
        return taken();
    }

    /** One promise of each part of the mail, in which everything that people write is that text. */
    private Map<String, Object> mail(String text, int more) {
        UserAccessor users = mock();
        ConfluenceUser reader = mock();
        when(users.getUserByKey(any())).thenReturn(reader);
        when(reader.getEmail()).thenReturn("emi@example.com");
        when(reader.getFullName()).thenReturn(text);
        var lines = Arrays.stream(Why.values()).map(why -> line(why, text)).toList();
        new DigestLetter(
                        new ConfluenceLetters.Readership(users, mock(), mock()),
                        FakePeople.of(text),
                        Translators.in(language),
                        renderer,
                        () -> "https://wiki.example")
                .write(new Digest(FakePeople.ref("sre"), LocalDate.of(2026, 11, 23), WISHES, lines, more));
        return taken();
    }

    private static Line line(Why why, String text) {
        var followUp = aFollowUp().saying(text).owned(text).build();
        var ticket = Optional.of(aTicket()
                        .moved(Urgency.P0, "2026-11-10", "2026-11-17", "2026-11-19")
                        .build())
                .filter(unused -> why != Why.MINE);
        return new Line(
                why,
                new Promise(followUp, ticket, LocalDate.of(2026, 11, 19), 1),
                -2,
                new PageFacts(42, "INC", text, "https://wiki.example/42"),
                new Topic("42-a", Optional.empty()));
    }

    private Map<String, Object> taken() {
        var view = Map.copyOf(printed);
        printed.clear();
        return view;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> view(Map<String, Object> context) {
        return (Map<String, Object>) context.get("view");
    }
}
