/**
 * The {@code babad} command: one class a sub-command, each a thin line through the stages. The only part of Babad that prints
 * and that decides on exit codes ({@link org.babad.cli.ExitCodes}). {@code work} runs the stages on all cores, {@code screen}
 * writes for people.
 */
@NullMarked
package org.babad.cli;

import org.jspecify.annotations.NullMarked;
