/**
 * Web archives: WARC and WACZ files become pieces of one page each, as a stream in constant memory, and what is no page is
 * counted. Record and HTTP headers are parsed by jwarc; the framing of records and gzip members is Babad's own, so that a
 * damaged record costs that record and no other. Given to {@link org.babad.reading.input.Splitter}; pages are read by {@code page}.
 */
@NullMarked
package org.babad.reading.archive;

import org.jspecify.annotations.NullMarked;
