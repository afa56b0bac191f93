/** What reading costs: pages beside the same pages in archives, one thread beside all. Called by {@code Bench}. */
@NullMarked
package org.babad.bench.reading;

import org.jspecify.annotations.NullMarked;
