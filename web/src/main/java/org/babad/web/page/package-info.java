/**
 * What each page shows, ready to be written: immutable records whose values are words and addresses. Filled from
 * {@code chronicle}, written by the templates of {@code src/main/jte}.
 */
@NullMarked
package org.babad.web.page;

import org.jspecify.annotations.NullMarked;
