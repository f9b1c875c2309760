package sandbox.jira.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import sandbox.jira.model.People;
import sandbox.jira.service.Services;
import sandbox.jira.store.Tables;
import sandbox.jira.text.Words;
import sandbox.people.Account;

/** Finds issues by JQL, one SQL statement for the page and one for the total. */
public final class Search implements SearchService {

    private static final String FROM = " from jira_issue i join jira_project p on p.id = i.project_id where ";

    private final Tables tables;
    private final People people;
    private final Words words;
    private final Functions functions;
    private final Translator translator;

    public Search(Services services, Clock clock) {
        tables = services.tables;
        people = services.people;
        words = services.words;
        functions = new Functions(people, clock);
        translator = new Translator(new Fields(tables, people, services.permits, clock), functions, services.permits);
    }

    /** Adds a function until the result is closed. */
    public AutoCloseable addFunction(String name, JqlFunction function) {
        return functions.add(name, function);
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        MessageSet messages = new MessageSetImpl();
        try {
            return new ParseResult(Parser.parse(query == null ? "" : query), messages);
        } catch (JqlFault fault) {
            messages.addErrorMessage(words.say(fault.key(), fault.arguments()));
            return new ParseResult(null, messages);
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser user, Query query) {
        MessageSet messages = new MessageSetImpl();
        try {
            Searcher searcher = searcher(user, false);
            JqlQuery read = JqlQuery.of(query);
            translator.where(read, searcher);
            translator.order(read, searcher);
            searcher.errors().forEach(messages::addErrorMessage);
            searcher.warnings().forEach(messages::addWarningMessage);
        } catch (SearchException e) {
            messages.addErrorMessage(e.getMessage());
        }
        return messages;
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query, Long searchRequestId) {
        return validateQuery(searcher, query);
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser user, Query query, PagerFilter<?> pager) throws SearchException {
        return find(searcher(user, false), query, pager);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser user, Query query, PagerFilter<?> pager)
            throws SearchException {
        return find(searcher(user, true), query, pager);
    }

    @Override
    public long searchCount(ApplicationUser user, Query query) throws SearchException {
        return count(translator.where(JqlQuery.of(query), searcher(user, false)));
    }

    @Override
    public long searchCountOverrideSecurity(ApplicationUser user, Query query) throws SearchException {
        return count(translator.where(JqlQuery.of(query), searcher(user, true)));
    }

    @Override
    public String getJqlString(Query query) {
        return query == null ? "" : query.getQueryString();
    }

    @Override
    public String getQueryString(ApplicationUser user, Query query) {
        return "jqlQuery=" + URLEncoder.encode(getJqlString(query), StandardCharsets.UTF_8);
    }

    @Override
    public String getIssueSearchPath(ApplicationUser user, IssueSearchParameters parameters) {
        return "/issues/";
    }

    /** The counting half of Jira's newer search API. */
    public IssueDocumentSearchService documents() {
        return new IssueDocumentSearchService() {
            @Override
            public long getHitCount(ApplicationUser user, Query query, boolean overrideSecurity)
                    throws SearchException {
                return overrideSecurity ? searchCountOverrideSecurity(user, query) : searchCount(user, query);
            }
        };
    }

    private SearchResults<Issue> find(Searcher searcher, Query query, PagerFilter<?> pager) throws SearchException {
        JqlQuery read = JqlQuery.of(query);
        Sql where = translator.where(read, searcher);
        String order = translator.order(read, searcher);
        int total = Math.toIntExact(count(where));
        List<Long> ids = pager.getPageSize() == 0
                ? List.of()
                : tables.database
                        .sql()
                        .sql("select i.id" + FROM + where.text() + " order by " + order + " limit "
                                + pager.getPageSize() + " offset " + pager.getStart())
                        .params(where.values())
                        .query(Long.class)
                        .list();
        return new SearchResults<>(List.copyOf(tables.issues.byIds(ids)), total, pager.getPageSize(), pager.getStart());
    }

    private long count(Sql where) {
        return tables.database
                .sql()
                .sql("select count(*)" + FROM + where.text())
                .params(where.values())
                .query(Long.class)
                .single();
    }

    private Searcher searcher(ApplicationUser user, boolean overridesSecurity) {
        ZoneId zone = people.account(user).map(Account::zone).orElse(ZoneId.systemDefault());
        return new Searcher(user, zone, overridesSecurity, words);
    }
}
