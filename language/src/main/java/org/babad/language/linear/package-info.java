/**
 * Linear models over hashed features: how features are named ({@link org.babad.language.linear.FeatureKey}), gathered
 * ({@link org.babad.language.linear.FeatureList}) and weighed ({@link org.babad.language.linear.WeightTable}), and the binary
 * form of models. Used by the chains ({@code chain}) and the parser of {@code id.syntax}; knows no language.
 */
@NullMarked
package org.babad.language.linear;

import org.jspecify.annotations.NullMarked;
