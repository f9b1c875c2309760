package sandbox.confluence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import sandbox.confluence.Site;
import sandbox.confluence.content.Fault;
import sandbox.confluence.content.StoredSpace;

/** {@code /spaces/createspace.action}. */
public final class CreateSpacePage extends Screen {

    private static final long serialVersionUID = 1;

    public CreateSpacePage(Site site) {
        super(site);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        form(request, response, "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            StoredSpace space = site().spaceChanges()
                    .create(text(request, "key").strip(), text(request, "name").strip(), text(request, "description"));
            redirect(response, Display.address(space.key(), ""));
        } catch (Fault fault) {
            response.setStatus(fault.kind().code());
            form(request, response, fault.getMessage());
        }
    }

    private void form(HttpServletRequest request, HttpServletResponse response, String error) throws IOException {
        Map<String, Object> values = new HashMap<>();
        values.put("error", error);
        values.put("name", text(request, "name"));
        values.put("key", text(request, "key"));
        values.put("description", text(request, "description"));
        show(request, response, site().text("space.create.title"), "atl.general", "space-create", values);
    }
}
