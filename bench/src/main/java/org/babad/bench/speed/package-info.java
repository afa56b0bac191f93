/**
 * How fast each stage is, measured with JMH on data that is not part of the project. {@link org.babad.bench.speed.Speed} is the
 * command; a benchmark is a class beside it and a line of {@link org.babad.bench.speed.Suite}.
 */
@NullMarked
package org.babad.bench.speed;

import org.jspecify.annotations.NullMarked;
