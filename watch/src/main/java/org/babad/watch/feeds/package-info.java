/** Lists of feeds as people keep them, and what makes two links the same article. Asked by {@code org.babad.watch}. */
@NullMarked
package org.babad.watch.feeds;

import org.jspecify.annotations.NullMarked;
