package sample;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;

/** Answers the notes. */
@Path("notes")
@Produces("application/json")
public class NotesResource {

    /** What is answered. */
    public record Answer(List<String> notes, Optional<String> last, java.time.Instant at) {}

    private final Notes notes;

    @Inject
    public NotesResource(Notes notes) {
        this.notes = notes;
    }

    @GET
    public Answer all() {
        var all = notes.all();
        var last = all.isEmpty() ? Optional.<String>empty() : Optional.of(all.get(all.size() - 1));
        return new Answer(all, last, java.time.Instant.EPOCH);
    }
}
