package sandbox.jira.rest;

/** Addresses of REST resources. */
record Links(String baseUrl) {

    String api(String path) {
        return baseUrl + "/rest/api/2/" + path;
    }

    String agile(String path) {
        return baseUrl + "/rest/agile/1.0/" + path;
    }

    String issue(Long id) {
        return api("issue/" + id);
    }

    /** An image below the context path; nothing for no image. */
    String image(String path) {
        return path == null || path.isEmpty() ? null : baseUrl + path;
    }
}
