/**
 * What Babad knows of the world before it reads: places ({@code gazetteer}) and parties ({@code actor}).
 * Facts only, as resource files; the stages that read text ({@code language}, {@code coding}) ask it.
 */
@NullMarked
package org.babad.knowledge;

import org.jspecify.annotations.NullMarked;
