package org.aftermath.core.review;

import java.util.List;
import java.util.Locale;

/** What a space has read before its review meetings begin (port, B01). Empty for what everybody has read. */
public interface GroundRules {

    List<String> of(String spaceKey, Locale language);
}
