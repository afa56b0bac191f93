/**
 * The command {@code babad}: one class a sub-command, each a thin line through the stages.
 */
@NullMarked
package org.babad.cli;

import org.jspecify.annotations.NullMarked;
