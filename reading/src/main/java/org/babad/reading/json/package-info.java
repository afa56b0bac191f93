/** Articles that come as JSON: fields as given, nothing guessed but a date in words. */
@NullMarked
package org.babad.reading.json;

import org.jspecify.annotations.NullMarked;
