package sample;

import net.java.ao.Entity;
import net.java.ao.Preload;

/** A table of the sample plugin. */
@Preload
public interface Note extends Entity {

    String getText();

    void setText(String text);
}
