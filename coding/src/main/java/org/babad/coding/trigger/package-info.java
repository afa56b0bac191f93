/**
 * Finding the words that carry an event type. Reads the tables of {@code id/}; gives {@link org.babad.coding.trigger.Trigger}
 * to {@code org.babad.coding.frame}, which finds the parties around them.
 */
@NullMarked
package org.babad.coding.trigger;

import org.jspecify.annotations.NullMarked;
