package sandbox.confluence.content;

import java.util.Optional;
import sandbox.confluence.storage.WellFormed;

/** What must hold before a page is stored. */
final class Checks {

    private static final int LONGEST_TITLE = 255;
    private static final int LONGEST_COMMENT = 2000;

    private final Store store;
    private final Faults faults;

    Checks(Store store, Faults faults) {
        this.store = store;
        this.faults = faults;
    }

    /** @param ownId the page that may bear the title already */
    void title(String spaceKey, String title, long ownId) {
        if (title == null || title.isBlank()) {
            throw faults.invalid("sandbox.confluence.fault.title.missing");
        }
        if (title.strip().length() > LONGEST_TITLE) {
            throw faults.invalid("sandbox.confluence.fault.title.long", LONGEST_TITLE);
        }
        if (title.codePoints().anyMatch(Character::isISOControl)) {
            throw faults.invalid("sandbox.confluence.fault.title.control");
        }
        Optional<Content> other = store.contents().findPage(spaceKey, title.strip());
        if (other.isPresent() && other.get().id() != ownId) {
            throw titleTaken(spaceKey, title);
        }
    }

    Fault titleTaken(String spaceKey, String title) {
        return faults.invalid("sandbox.confluence.fault.title.taken", title.strip(), spaceKey);
    }

    void body(String storage) {
        WellFormed.problem(storage).ifPresent(problem -> {
            throw faults.invalid("sandbox.confluence.fault.body", problem.line(), problem.column(), problem.reason());
        });
    }

    void parent(String spaceKey, long parentId) {
        boolean fits = parentId == 0
                || store.contents()
                        .find(parentId)
                        .filter(Content::isCurrent)
                        .filter(Content::isPage)
                        .filter(parent -> parent.spaceKey().equals(spaceKey))
                        .isPresent();
        if (!fits) {
            throw faults.invalid("sandbox.confluence.fault.parent", Long.toString(parentId), spaceKey);
        }
    }

    void notBelowItself(Content page, long parentId) {
        boolean loop = parentId == page.id()
                || store.contents().descendants(page.id()).stream().anyMatch(below -> below.id() == parentId);
        if (loop) {
            throw faults.invalid("sandbox.confluence.fault.loop", page.title());
        }
    }

    void notHome(Content page) {
        boolean home = store.spaces()
                .find(page.spaceKey())
                .filter(space -> space.homePageId() == page.id())
                .isPresent();
        if (home) {
            throw faults.invalid("sandbox.confluence.fault.home", page.title());
        }
    }

    void version(Content current, int expected) {
        if (!current.isCurrent() || current.version() != expected) {
            throw stale(current);
        }
    }

    String comment(String comment) {
        String text = comment == null ? "" : comment.strip();
        return text.length() > LONGEST_COMMENT ? text.substring(0, LONGEST_COMMENT) : text;
    }

    Fault stale(Content content) {
        int current = store.contents().find(content.id()).map(Content::version).orElse(0);
        return faults.conflict("sandbox.confluence.fault.stale", content.title(), current);
    }
}
