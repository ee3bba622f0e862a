/** Refusals and errors as RFC 9457 problem documents with stable types. */
@NullMarked
package fi.koppi.kit.problem;

import org.jspecify.annotations.NullMarked;
