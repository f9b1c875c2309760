package org.aftermath.confluence.rest.transfer;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftermath.confluence.page.Prose;
import org.aftermath.confluence.rest.ListQuery;
import org.aftermath.confluence.transfer.Dossier;
import org.aftermath.confluence.transfer.PlainPage;
import org.aftermath.confluence.transfer.PrintedPages;
import org.aftermath.core.postmortem.PageFacts;
import org.aftermath.core.postmortem.Pages;
import org.aftermath.core.postmortem.Postmortem;
import org.aftermath.core.postmortem.PostmortemFilter;
import org.aftermath.core.showing.ListPostmortems;
import org.aftermath.core.text.CsvCell;
import org.aftermath.host.rest.Refusals;
import org.aftermath.host.wire.Json;
import org.jsoup.nodes.Entities;

/** Writes postmortems into files, with nothing in them that the caller may not see. */
public final class ExportDesk {

    private static final int AT_ONCE = 100;
    private static final String STYLE =
            "body{font:11pt/1.5 sans-serif;max-width:48em;margin:2em auto;padding:0 1em;color:#172b4d}"
                    + "table{border-collapse:collapse;width:100%}td,th{border:1px solid #8993a4;padding:4px 8px;"
                    + "text-align:left;vertical-align:top}thead{display:table-header-group}tr,pre,img"
                    + "{break-inside:avoid}h1,h2,h3{break-after:avoid}pre{white-space:pre-wrap}img,svg{max-width:100%}"
                    + "@media print{body{margin:0;max-width:none}a{color:inherit}}";

    private final ListPostmortems listing;
    private final Pages pages;
    private final Dossier dossier;
    private final PrintedPages printed;
    private final PlainPage plain;
    private final Refusals refusals;

    public ExportDesk(
            ListPostmortems listing,
            Pages pages,
            Dossier dossier,
            PrintedPages printed,
            PlainPage plain,
            Refusals refusals) {
        this.listing = listing;
        this.pages = pages;
        this.dossier = dossier;
        this.printed = printed;
        this.plain = plain;
        this.refusals = refusals;
    }

    /** One postmortem as {@code json}, {@code md} or {@code html}; empty for any other format. */
    Optional<Response> one(Postmortem postmortem, PageFacts page, String format) {
        return switch (format) {
            case "json" -> file(Json.write(dossier.of(postmortem, page)), "application/json", page, format);
            case "md" -> file(markdown(postmortem, page), "text/markdown", page, format);
            case "html" -> file(paper(page), "text/html", page, format);
            default -> Optional.empty();
        };
    }

    private String markdown(Postmortem postmortem, PageFacts page) {
        var text = plain.of(postmortem, printed.storage(page.pageId()));
        return dossier.head(postmortem, page) + "# " + page.title() + "\n\n"
                + Prose.markdown(printed.html(page.pageId(), text), URI.create(page.url()));
    }

    private String paper(PageFacts page) {
        var title = Entities.escape(page.title());
        return "<!DOCTYPE html>\n<html><head><meta charset=\"UTF-8\"><title>" + title + "</title><base href=\""
                + Entities.escape(page.url()) + "\"><style>" + STYLE + "</style></head><body><h1>" + title + "</h1>"
                + printed.html(page.pageId(), printed.storage(page.pageId())) + "</body></html>\n";
    }

    private static Optional<Response> file(Object text, String type, PageFacts page, String format) {
        return Optional.of(file(text, type, "postmortem-" + page.pageId() + "." + format));
    }

    /** To be kept, never to be shown: what people wrote would be a page of this site otherwise. */
    private static Response file(Object text, String type, String name) {
        return Response.ok(text, type + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** All that the query lets through, as {@code csv} or {@code jsonl}; empty for any other format. */
    Optional<Response> all(ListQuery query, String format) {
        var type = Map.of("csv", "text/csv", "jsonl", "application/x-ndjson").get(format);
        if (type == null) {
            return Optional.empty();
        }
        var answer = query.answer(
                refusals, (filter, cursor, limit) -> (StreamingOutput) out -> write(filter, format.equals("csv"), out));
        return Optional.of(
                answer.getStatus() == 200 ? file(answer.getEntity(), type, "postmortems." + format) : answer);
    }

    private void write(PostmortemFilter filter, boolean csv, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var cursor = Optional.<Long>empty();
        var first = true;
        do {
            var slice = listing.list(filter, cursor, AT_ONCE);
            for (var postmortem : slice.postmortems()) {
                var page = pages.visible(postmortem.pageId());
                if (page.isPresent()) {
                    write(postmortem, page.get(), csv, first, writer);
                    first = false;
                }
            }
            writer.flush();
            cursor = slice.next();
        } while (cursor.isPresent());
    }

    private void write(Postmortem postmortem, PageFacts page, boolean csv, boolean first, Writer writer)
            throws IOException {
        if (!csv) {
            writer.append(Json.write(dossier.of(postmortem, page))).append('\n');
            return;
        }
        var row = row(postmortem, page);
        if (first) {
            // Spreadsheets take the mark for UTF-8.
            writer.append('\ufeff').append(String.join(",", row.keySet())).append("\r\n");
        }
        writer.append(row.values().stream().map(CsvCell::of).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private Map<String, String> row(Postmortem postmortem, PageFacts page) {
        var row = new LinkedHashMap<String, String>();
        row.put("pageId", String.valueOf(page.pageId()));
        row.put("url", page.url());
        row.put("title", page.title());
        row.put("space", page.spaceKey());
        row.put("status", postmortem.status().name());
        row.putAll(dossier.facts(postmortem));
        return row;
    }
}
