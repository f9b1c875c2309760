package sandbox.confluence.content;

/**
 * One version of a page or comment as it is stored.
 *
 * @param id 0 before it is stored
 * @param body storage format
 */
public record Content(
        long id, Kind kind, Status status, Place place, String title, String body, Revision revision, Stamp created) {

    /** The id of the current version. */
    public long latestId() {
        return revision.currentId() == 0 ? id : revision.currentId();
    }

    public boolean isPage() {
        return kind == Kind.PAGE;
    }

    public boolean isCurrent() {
        return status == Status.CURRENT;
    }

    public int version() {
        return revision.number();
    }

    public String spaceKey() {
        return place.spaceKey();
    }

    public Content withId(long newId) {
        return new Content(newId, kind, status, place, title, body, revision, created);
    }

    public Content with(Status newStatus) {
        return new Content(id, kind, newStatus, place, title, body, revision, created);
    }

    public Content with(Place newPlace) {
        return new Content(id, kind, status, newPlace, title, body, revision, created);
    }

    public Content with(Revision newRevision) {
        return new Content(id, kind, status, place, title, body, newRevision, created);
    }

    public Content with(String newTitle, String newBody) {
        return new Content(id, kind, status, place, newTitle, newBody, revision, created);
    }
}
