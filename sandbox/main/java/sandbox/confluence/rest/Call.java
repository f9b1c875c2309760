package sandbox.confluence.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.stream.Collectors;

/** The address of a call, for the links of its answer. */
final class Call {

    private Call() {}

    /** Path and query without the paging, below the context path. */
    static String address(String path, UriInfo uri) {
        String query = uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> !Set.of("start", "limit").contains(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> Addresses.encode(parameter.getKey()) + "=" + Addresses.encode(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
