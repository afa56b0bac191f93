package org.babad.chronicle.store;

import java.util.Optional;
import org.babad.chronicle.link.Mention;
import org.babad.model.Claim;

/**
 * A stored claim, read once: what linking and consensus need of it. Never changes while its key exists. Immutable.
 *
 * @param key its key
 * @param article its article's key
 * @param publisher its article's outlet
 * @param claim the claim
 * @param mention the claim as the linker sees it
 */
record Told(long key, long article, Optional<String> publisher, Claim claim, Mention mention) {}
