/** What reading gives: an article or a reason why there is none. Used by every package of {@code org.babad.reading}. */
@NullMarked
package org.babad.reading.result;

import org.jspecify.annotations.NullMarked;
