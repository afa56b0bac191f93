/**
 * Labels for the members of a sequence: a linear chain (conditional random field of the first order) and its trainer. Takes
 * features of {@code linear}; {@code id.tag} and {@code id.names} say what the features are.
 */
@NullMarked
package org.babad.language.chain;

import org.jspecify.annotations.NullMarked;
