package org.aftermath.confluence.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.aftermath.core.lint.Passage;
import org.aftermath.core.outline.Outline;
import org.aftermath.core.reading.FollowUpMacro;
import org.aftermath.core.timeline.Entry;
import org.aftermath.core.work.Once;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The text of a page, parsed once for everything that is shown of it. Belongs to one rendering: what is read out of it
 * caches in it, so it is not for several threads.
 */
public final class PageReading {

    private final long pageId;
    private final Document page;
    private final StorageReader reader;
    private final Once<Outline> outline = new Once<>(() -> OutlineReader.of(document()));
    private final Once<List<FollowUpMacro>> followUps = new Once<>(() -> reader().followUps(document()));
    private final Once<List<Passage>> passages = new Once<>(() -> StorageManuscripts.passages(this));

    /** @param storage as the page is saved, in storage format */
    public PageReading(long pageId, String storage, StorageReader reader) {
        this.pageId = pageId;
        this.page = Jsoup.parse(storage, "", Parser.xmlParser().setTrackPosition(true));
        this.reader = reader;
    }

    Document document() {
        return page;
    }

    StorageReader reader() {
        return reader;
    }

    public long pageId() {
        return pageId;
    }

    /** How far the page is written; without what its space objects to. */
    public Outline outline() {
        return outline.get();
    }

    /** What people wrote, in the order of the page. */
    public List<Passage> passages() {
        return passages.get();
    }

    public List<FollowUpMacro> followUps() {
        return followUps.get();
    }

    /** Whether the page has a place for its writing meeting. */
    public boolean holdsWritingMeeting() {
        return !StorageReader.macros(page, StorageReader.WRITING_MEETING).isEmpty();
    }

    /**
     * The rows of the timeline's table; empty if the page has none.
     *
     * @param near a day of the time that rows without a year are of
     */
    public Optional<List<Entry>> timeline(LocalDate near) {
        return TimelineTable.read(page, near);
    }
}
