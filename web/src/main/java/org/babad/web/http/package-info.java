/**
 * Requests: who may ask, which page answers, what is said when it fails. Asks {@code chronicle}; answers with {@code page}
 * through the templates, or with {@code api}.
 */
@NullMarked
package org.babad.web.http;

import org.jspecify.annotations.NullMarked;
