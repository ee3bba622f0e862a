/** Tests of the pages that explain problem types. */
@NullMarked
package fi.koppi.kit.problem;

import org.jspecify.annotations.NullMarked;
