package org.aftermath.core.postmortem;

import java.time.ZoneId;
import org.aftermath.core.people.People;

/** Whose words are heard: where they are at home, and whom they can name. */
public record Speaker(People people, ZoneId zone) {}
