/**
 * Classes of words that stand in like company, learnt from raw text: what the trained parts know of words that their
 * annotated corpora lack.
 */
@NullMarked
package org.babad.language.cluster;

import org.jspecify.annotations.NullMarked;
