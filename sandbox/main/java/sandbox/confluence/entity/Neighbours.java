package sandbox.confluence.entity;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import java.util.Optional;

/** What an entity can be asked about beyond its own row. Reads the store at every call. */
public interface Neighbours {

    ConfluenceUser user(String userKey);

    Space space(String spaceKey);

    Optional<Page> page(long id);

    List<Page> children(long id);

    List<Page> descendants(long id);

    boolean isHomePage(long id);

    List<Label> labels(long id);

    void addLabel(long id, String name);

    void removeLabel(long id, String name);

    ContentPermissionSet permissions(long id, String type);

    void addPermission(long id, ContentPermission permission);
}
