package org.babad.reading.archive;

import org.babad.reading.result.Reason;

/** What is wrong with a stretch of an archive. */
record Damage(Reason reason, String message) {}
