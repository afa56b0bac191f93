package org.babad.web.label;

import org.babad.model.EventType;

/**
 * How a reader sees an event type.
 *
 * @param type the type
 * @param label its name
 * @param family the kind of act; gives its colour
 * @param icon an SVG path on a grid of 16 units, to be stroked
 * @param definition what it is, one sentence
 * @param actor what its actor is called
 * @param target what its target is called
 */
public record TypeLabel(
        EventType type, String label, String family, String icon, String definition, String actor, String target) {}
