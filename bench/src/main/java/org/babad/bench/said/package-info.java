/** Measures who is found to say what on quotations labelled by others; see {@link org.babad.bench.said.Attribution}. */
@NullMarked
package org.babad.bench.said;

import org.jspecify.annotations.NullMarked;
