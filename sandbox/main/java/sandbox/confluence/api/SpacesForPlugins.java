package sandbox.confluence.api;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpacesQuery;
import java.util.List;
import sandbox.confluence.content.Store;
import sandbox.confluence.entity.Entities;

/** Spaces for plugins. */
public record SpacesForPlugins(Store store, Entities entities) implements SpaceManager {

    @Override
    public Space getSpace(String key) {
        return key == null ? null : entities.space(key);
    }

    @Override
    public List<Space> getAllSpaces() {
        return store.spaces().all().stream().map(entities::space).toList();
    }

    @Override
    public List<Space> getAllSpaces(SpacesQuery query) {
        return getAllSpaces();
    }
}
