package com.atlassian.confluence.pages;

import java.util.LinkedList;
import java.util.List;

/** A page and its place in the tree of its space. */
public class Page extends AbstractPage {

    private Page parent;
    private boolean parentChanged;

    public Page() {}

    public void addChild(Page child) {
        child.setParentPage(this);
    }

    public void setParentPage(Page parent) {
        this.parent = parent;
        this.parentChanged = true;
    }

    public Page getParent() {
        if (parent == null && !parentChanged) {
            parent = stored().flatMap(
                            content -> neighbours().page(content.place().parentId()))
                    .orElse(null);
        }
        return parent;
    }

    public List<Page> getChildren() {
        return isPersistent() ? neighbours().children(getId()) : List.of();
    }

    public List<Page> getDescendants() {
        return isPersistent() ? neighbours().descendants(getId()) : List.of();
    }

    public List<Page> getAncestors() {
        LinkedList<Page> ancestors = new LinkedList<>();
        for (Page page = getParent(); page != null; page = page.getParent()) {
            ancestors.addFirst(page);
        }
        return ancestors;
    }

    public boolean hasChildren() {
        return !getChildren().isEmpty();
    }

    public boolean isHomePage() {
        return isPersistent() && neighbours().isHomePage(getLatestVersionId());
    }
}
