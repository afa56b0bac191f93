/**
 * Who does it to whom: the parties around a trigger. Takes triggers from {@code trigger} and party mentions from
 * {@code party}; gives {@link org.babad.coding.frame.Frame} to {@link org.babad.coding.Coder}.
 */
@NullMarked
package org.babad.coding.frame;

import org.jspecify.annotations.NullMarked;
