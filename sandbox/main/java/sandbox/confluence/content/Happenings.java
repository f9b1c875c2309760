package sandbox.confluence.content;

/** Told of every change inside the transaction that makes it; whoever hears of it may still make it fail. */
public interface Happenings {

    /** Why a page got a new version. */
    enum Why {
        EDIT,
        REVERT
    }

    void created(Content page, boolean quiet);

    void updated(Content before, Content after, Why why, boolean quiet);

    void moved(Content before, Content after);

    void copied(Content origin, Content copy);

    void trashed(Content page);

    void restored(Content page);

    void removed(Content page);

    void labelled(Content page, Labels.Named label);

    void unlabelled(Content page, Labels.Named label);
}
