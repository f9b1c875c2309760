package sandbox.confluence;

import java.time.Clock;
import sandbox.confluence.blueprint.BlueprintPages;
import sandbox.confluence.blueprint.Blueprints;
import sandbox.confluence.content.Comments;
import sandbox.confluence.content.Desk;
import sandbox.confluence.content.Faults;
import sandbox.confluence.content.PageChanges;
import sandbox.confluence.content.PageLabels;
import sandbox.confluence.content.SpaceChanges;
import sandbox.confluence.content.Store;
import sandbox.confluence.cql.Search;
import sandbox.confluence.entity.Entities;
import sandbox.confluence.entity.Told;
import sandbox.confluence.macro.BuiltInMacros;
import sandbox.confluence.macro.ListMacros;
import sandbox.confluence.macro.Macros;
import sandbox.confluence.render.Links;
import sandbox.confluence.render.PageView;
import sandbox.confluence.render.ViewRenderer;
import sandbox.confluence.storage.MacroReader;
import sandbox.host.Host;
import sandbox.people.Account;
import sandbox.time.MovedTime;

/** The parts of one running Confluence, put together. */
public record Site(
        Host host,
        Store store,
        Desk desk,
        PageChanges changes,
        PageLabels labels,
        Comments comments,
        SpaceChanges spaceChanges,
        Entities entities,
        Macros macros,
        MacroReader reader,
        ViewRenderer renderer,
        PageView view,
        Search search,
        Blueprints blueprints,
        BlueprintPages blueprintPages) {

    static Site on(Host host) {
        Clock clock = MovedTime.clock(Clock.systemUTC());
        Faults faults = new Faults(host.texts());
        Store store = Store.in(host.database());
        Desk desk = new Desk(store, host.accounts(), faults);
        Entities entities = new Entities(store, host.accounts());
        Told told = new Told(entities, host::publish);
        PageLabels labels = new PageLabels(store, told, faults);
        entities.labelThrough(labels);
        PageChanges changes = new PageChanges(store, host.accounts(), told, faults, clock);
        Macros macros = new Macros();
        MacroReader reader = new MacroReader(
                key -> host.accounts().byKey(key).map(Account::name).orElse(key));
        Links links = new Links(host.product().contextPath(), store.contents(), store.access(), host.accounts());
        ViewRenderer renderer = new ViewRenderer(macros, reader, links, host.texts());
        BuiltInMacros.addTo(macros, host.texts());
        ListMacros.addTo(macros, store, desk, host.product().contextPath(), host.texts());
        Blueprints blueprints = new Blueprints();
        return new Site(
                host,
                store,
                desk,
                changes,
                labels,
                new Comments(store, host.accounts(), faults, clock),
                new SpaceChanges(store, host.accounts(), changes, faults, clock),
                entities,
                macros,
                reader,
                renderer,
                new PageView(renderer, entities, store.contents()),
                new Search(store, host.accounts(), faults, clock),
                blueprints,
                new BlueprintPages(host, blueprints, store, desk, changes, entities));
    }

    /** The text in the reader's language. */
    public String text(String key, Object... arguments) {
        return host.texts().text("sandbox.confluence." + key, arguments);
    }

    public String contextPath() {
        return host.product().contextPath();
    }
}
