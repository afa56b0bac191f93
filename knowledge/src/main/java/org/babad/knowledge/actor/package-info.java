/**
 * The parties of the world's conflicts by name: states, seats of government, forces, groups, organisations, media and
 * people, each with the side and the role that the codebook gives it. Readable tables (in {@code id/} what is named in
 * Indonesian) behind one front door, {@link org.babad.knowledge.actor.ActorList}. Asked by {@code coding.party}, which
 * composes noun phrases of it ("tentara Ukraina"), and by {@code coding.attribution} for media and speakers.
 */
@NullMarked
package org.babad.knowledge.actor;

import org.jspecify.annotations.NullMarked;
