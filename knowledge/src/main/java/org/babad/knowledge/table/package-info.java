/**
 * The form of every readable resource file of Babad: tab-separated rows under a comment header. Used by
 * {@code knowledge}, {@code reading}, {@code language} and {@code coding} to load their lexicons.
 */
@NullMarked
package org.babad.knowledge.table;

import org.jspecify.annotations.NullMarked;
