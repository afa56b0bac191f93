/** The JSON form of articles and claims: what Babad reads, writes and stores. Used by every stage with an outside. */
@NullMarked
package org.babad.model.json;

import org.jspecify.annotations.NullMarked;
