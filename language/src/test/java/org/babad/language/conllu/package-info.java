@NullMarked
package org.babad.language.conllu;

import org.jspecify.annotations.NullMarked;
