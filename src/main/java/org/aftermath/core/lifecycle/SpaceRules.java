package org.aftermath.core.lifecycle;

/** Each space's rules (port). */
public interface SpaceRules {

    Rules of(String spaceKey);
}
