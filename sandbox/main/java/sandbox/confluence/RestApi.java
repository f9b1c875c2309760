package sandbox.confluence;

import java.util.List;
import sandbox.confluence.content.Store;
import sandbox.confluence.rest.AccessModeResource;
import sandbox.confluence.rest.Addresses;
import sandbox.confluence.rest.ContentLists;
import sandbox.confluence.rest.ContentResource;
import sandbox.confluence.rest.ContentShape;
import sandbox.confluence.rest.ContentWrites;
import sandbox.confluence.rest.ConvertResource;
import sandbox.confluence.rest.CreateDialogResource;
import sandbox.confluence.rest.FaultMapper;
import sandbox.confluence.rest.GroupResource;
import sandbox.confluence.rest.LabelResource;
import sandbox.confluence.rest.MacroBrowserResource;
import sandbox.confluence.rest.MaintenanceResource;
import sandbox.confluence.rest.People;
import sandbox.confluence.rest.PropertyResource;
import sandbox.confluence.rest.RestrictionResource;
import sandbox.confluence.rest.SearchResource;
import sandbox.confluence.rest.SpaceResource;
import sandbox.confluence.rest.UserResource;
import sandbox.host.Host;

/** Serves the REST API. */
final class RestApi {

    private RestApi() {}

    static void open(Site site) {
        Host host = site.host();
        Addresses addresses = new Addresses(host);
        People people = new People(host.accounts(), addresses);
        ContentShape shape = new ContentShape(site.store(), site.desk(), site.view(), people, addresses);
        host.web().rest("/rest/api", resources(site, addresses, people, shape));
        host.web()
                .rest(
                        "/rest/create-dialog/1.0",
                        List.of(
                                new CreateDialogResource(
                                        host, site.desk(), site.blueprints(), site.blueprintPages(), addresses),
                                new FaultMapper()));
        host.web()
                .rest(
                        "/rest/sandbox/1.0",
                        List.of(new MaintenanceResource(site.store().access().mode()), new FaultMapper()));
        host.web()
                .rest(
                        "/rest/macrobrowser/1.0",
                        List.of(new MacroBrowserResource(host, site.macros()), new FaultMapper()));
    }

    private static List<Object> resources(Site site, Addresses addresses, People people, ContentShape shape) {
        Store store = site.store();
        var accounts = site.host().accounts();
        ContentWrites writes = new ContentWrites(site.desk(), site.changes(), site.comments());
        ContentLists lists = new ContentLists(store, site.desk());
        return List.of(
                new AccessModeResource(store.access().mode()),
                new ContentResource(site.desk(), writes, lists, shape, site.search(), addresses),
                new LabelResource(site.desk(), store.labels(), site.labels(), shape, addresses),
                new PropertyResource(site.desk(), store.jsonProperties(), addresses),
                new RestrictionResource(site.desk(), store.restrictions(), accounts, people, addresses),
                new ConvertResource(site.desk(), site.view()),
                new SpaceResource(site.desk(), store, site.spaceChanges(), shape, addresses),
                new UserResource(accounts, site.desk(), people, addresses),
                new GroupResource(accounts, site.desk(), people, addresses),
                new SearchResource(site.search(), store, shape, addresses),
                new FaultMapper());
    }
}
