/** The chronicle as JSON, for programs. Asks {@code chronicle}; the forms are those of {@code org.babad.model.json}. */
@NullMarked
package org.babad.web.api;

import org.jspecify.annotations.NullMarked;
