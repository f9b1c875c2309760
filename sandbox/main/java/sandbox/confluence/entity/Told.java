package sandbox.confluence.entity;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.confluence.pages.PageUpdateTrigger;
import java.util.function.Consumer;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Happenings;
import sandbox.confluence.content.Labels.Named;

/** Tells host and plugins what happens, with the genuine API's events. */
public final class Told implements Happenings {

    private final Entities entities;
    private final Consumer<Object> publisher;

    public Told(Entities entities, Consumer<Object> publisher) {
        this.entities = entities;
        this.publisher = publisher;
    }

    @Override
    public void created(Content page, boolean quiet) {
        publisher.accept(new PageCreateEvent(this, entities.page(page), quiet));
    }

    @Override
    public void updated(Content before, Content after, Why why, boolean quiet) {
        PageUpdateTrigger trigger = why == Why.REVERT ? PageUpdateTrigger.REVERT : PageUpdateTrigger.EDIT_PAGE;
        publisher.accept(new PageUpdateEvent(this, entities.page(after), entities.page(before), quiet, trigger));
    }

    @Override
    public void moved(Content before, Content after) {
        publisher.accept(new PageMoveEvent(
                this,
                entities.page(after),
                entities.page(before.place().parentId()).orElse(null),
                entities.page(after.place().parentId()).orElse(null),
                entities.space(before.spaceKey())));
    }

    @Override
    public void copied(Content origin, Content copy) {
        publisher.accept(new PageCopyEvent(this, entities.page(origin), entities.page(copy)));
    }

    @Override
    public void trashed(Content page) {
        publisher.accept(new PageTrashedEvent(this, entities.page(page), false));
    }

    @Override
    public void restored(Content page) {
        publisher.accept(new PageRestoreEvent(this, entities.page(page), false));
    }

    @Override
    public void removed(Content page) {
        publisher.accept(new PageRemoveEvent(this, entities.page(page), false));
    }

    @Override
    public void labelled(Content page, Named label) {
        publisher.accept(new LabelAddEvent(entities.label(label), entities.page(page)));
    }

    @Override
    public void unlabelled(Content page, Named label) {
        publisher.accept(new LabelRemoveEvent(entities.label(label), entities.page(page)));
    }
}
