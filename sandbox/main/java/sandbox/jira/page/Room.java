package sandbox.jira.page;

import sandbox.host.Host;
import sandbox.jira.jql.Search;
import sandbox.jira.service.Services;

/** What all pages share. */
record Room(Host host, Services services, Search search) {}
