package com.atlassian.confluence.core;

import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.labels.EditableLabelable;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.labels.Labelling;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import sandbox.confluence.content.Content;
import sandbox.confluence.content.Status;
import sandbox.confluence.entity.Neighbours;

/**
 * One piece of content as plugins see it: a copy of what is stored, and lazily its neighbours. Changes reach the
 * store only through a {@link ContentEntityManager}. Belongs to one thread.
 */
public abstract class ContentEntityObject implements EditableLabelable {

    private Content stored;
    private Neighbours neighbours;
    private String title;
    private String body = "";
    private String versionComment;
    private int version = 1;
    private ConfluenceUser creator;

    protected ContentEntityObject() {}

    /** For the host: takes over what is stored. */
    public void fill(Content content, Neighbours lookup) {
        this.stored = content;
        this.neighbours = lookup;
        this.title = content.title();
        this.body = content.body();
        this.version = content.revision().number();
        this.versionComment = content.revision().comment();
        this.creator = null;
    }

    /** For the host: what was last read from the store; empty for content that was never saved. */
    public Optional<Content> stored() {
        return Optional.ofNullable(stored);
    }

    /** For the host: where labels, children and the like come from; fails for content that was never saved. */
    protected final Neighbours neighbours() {
        if (neighbours == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return neighbours;
    }

    public long getId() {
        return stored == null ? 0 : stored.id();
    }

    public String getIdAsString() {
        return Long.toString(getId());
    }

    public ContentId getContentId() {
        return ContentId.of(getId());
    }

    public String getTitle() {
        return title;
    }

    public String getDisplayTitle() {
        return title;
    }

    public String getUrlPath() {
        return "/pages/viewpage.action?pageId=" + getId();
    }

    public String getType() {
        return stored == null ? "page" : stored.kind().word();
    }

    public int getVersion() {
        return version;
    }

    public long getLatestVersionId() {
        return stored == null ? 0 : stored.latestId();
    }

    public String getBodyAsString() {
        return body;
    }

    public BodyContent getBodyContent() {
        return new BodyContent(body);
    }

    public ConfluenceUser getCreator() {
        return creator != null || stored == null
                ? creator
                : neighbours.user(stored.created().by());
    }

    public ConfluenceUser getLastModifier() {
        return stored == null ? null : neighbours.user(stored.revision().stamp().by());
    }

    public Date getCreationDate() {
        return stored == null ? null : Date.from(stored.created().at());
    }

    public Date getLastModificationDate() {
        return stored == null ? null : Date.from(stored.revision().stamp().at());
    }

    public List<Label> getLabels() {
        return stored == null ? List.of() : neighbours.labels(stored.latestId());
    }

    public ContentPermissionSet getContentPermissionSet(String type) {
        return stored == null ? new ContentPermissionSet(List.of()) : neighbours.permissions(getId(), type);
    }

    public void addPermission(ContentPermission permission) {
        neighbours().addPermission(getId(), permission);
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public void setBodyAsString(String storage) {
        this.body = storage;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public void setCreator(ConfluenceUser creator) {
        this.creator = creator;
    }

    public String getVersionComment() {
        return versionComment;
    }

    public void setVersionComment(String comment) {
        this.versionComment = comment;
    }

    public boolean isNew() {
        return stored == null || (version == 1 && isCurrent());
    }

    public boolean isDraft() {
        return stored != null && stored.status() == Status.DRAFT;
    }

    public boolean isDeleted() {
        return stored != null && stored.status() == Status.TRASHED;
    }

    public boolean isCurrent() {
        return stored == null || stored.status() == Status.CURRENT;
    }

    public PageContext toPageContext() {
        return new PageContext(this);
    }

    @Override
    public boolean isPersistent() {
        return stored != null;
    }

    @Override
    public void addLabelling(Labelling labelling) {
        neighbours().addLabel(getId(), labelling.getLabel().getName());
    }

    @Override
    public void removeLabelling(Labelling labelling) {
        neighbours().removeLabel(getId(), labelling.getLabel().getName());
    }

    @Override
    public List<Labelling> getLabellings() {
        return getLabels().stream().map(Labelling::new).toList();
    }

    @Override
    public int getLabelCount() {
        return getLabels().size();
    }

    @Override
    public boolean isFavourite(ConfluenceUser user) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentEntityObject that && getId() != 0 ? getId() == that.getId() : this == other;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(getId());
    }

    @Override
    public String toString() {
        return getType() + " " + getId() + " v." + version + " (" + title + ")";
    }
}
