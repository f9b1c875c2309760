package org.aftermath.core.making;

import java.util.Optional;
import org.aftermath.core.page.AskForTickets;
import org.aftermath.core.page.PageStory;
import org.aftermath.core.page.Stories;
import org.aftermath.core.postmortem.Postmortems;
import org.aftermath.core.reading.PlacedMacro;
import org.aftermath.core.reading.ReadFollowUp;
import org.aftermath.core.reading.Reading;

/** Tells what would follow if a page became a postmortem, so that nobody is surprised by tickets. Never writes. */
public final class ForeseeAdoption {

    /** @param tickets how many would be asked for at once */
    public record Outlook(int followUps, int tickets) {}

    private final Stories stories;
    private final Postmortems postmortems;

    public ForeseeAdoption(Stories stories, Postmortems postmortems) {
        this.stories = stories;
        this.postmortems = postmortems;
    }

    /** Empty if the page cannot become one: it is one, or it has no status macro. */
    public Optional<Outlook> ofPage(long pageId) {
        return stories.ofPage(pageId)
                .filter(story -> story.status().isPresent())
                .filter(story -> postmortems.ofPage(pageId).isEmpty())
                .map(ForeseeAdoption::outlook);
    }

    private static Outlook outlook(PageStory story) {
        var readable = PlacedMacro.place(story.page().pageId(), story.followUps()).stream()
                .map(placed -> ReadFollowUp.read(placed.uid(), placed.macro()))
                .filter(Reading.Understood.class::isInstance)
                .map(reading -> ((Reading.Understood) reading).followUp())
                .toList();
        var tickets = readable.stream().filter(AskForTickets::isReady).count();
        return new Outlook(readable.size(), (int) tickets);
    }
}
