/** Reading and coding on all cores in the order of the inputs. Used by the commands that take articles. */
@NullMarked
package org.babad.cli.work;

import org.jspecify.annotations.NullMarked;
