/**
 * Measures the module {@code language} on public corpora: treebanks in CoNLL-U are read, their running text is analysed, and
 * what comes out is compared by the rules of the CoNLL 2018 shared task. Stands beside {@code bench.score}, which measures
 * claims.
 */
@NullMarked
package org.babad.bench.language;

import org.jspecify.annotations.NullMarked;
