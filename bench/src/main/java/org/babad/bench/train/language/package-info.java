/**
 * Learning the models of the analyser from public corpora: word clusters, tagger, names, parser. Reads the corpora by
 * {@code org.babad.bench.language}, learns by the trainers of {@code org.babad.language}.
 */
@NullMarked
package org.babad.bench.train.language;

import org.jspecify.annotations.NullMarked;
