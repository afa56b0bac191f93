/**
 * Accuracy and speed of the whole, measured on data that is not part of the project.
 */
@NullMarked
package org.babad.bench;

import org.jspecify.annotations.NullMarked;
