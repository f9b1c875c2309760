package org.aftermath.confluence.admin;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.aftermath.core.settings.Place;
import org.aftermath.core.settings.Stewards;

/** True in a space that the acting user administers. */
public class MayKeepSettings implements Condition {

    private final Stewards stewards;

    public MayKeepSettings(Stewards stewards) {
        this.stewards = stewards;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("space") instanceof Space space
                && stewards.over(Place.space(space.getKey())) == Stewards.Say.MAY;
    }
}
