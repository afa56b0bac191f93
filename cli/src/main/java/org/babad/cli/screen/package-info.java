/** What people read in a terminal: tables, events, claims, progress. Everything that comes from outside is made harmless. */
@NullMarked
package org.babad.cli.screen;

import org.jspecify.annotations.NullMarked;
