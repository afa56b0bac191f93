@NullMarked
package org.babad.language.id;

import org.jspecify.annotations.NullMarked;
