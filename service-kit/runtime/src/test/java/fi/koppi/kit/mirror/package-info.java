/** Tests of mirrors. */
@NullMarked
package fi.koppi.kit.mirror;

import org.jspecify.annotations.NullMarked;
