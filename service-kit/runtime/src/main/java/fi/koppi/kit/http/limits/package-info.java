/** The limits on how much and how often a caller may send. */
@NullMarked
package fi.koppi.kit.http.limits;

import org.jspecify.annotations.NullMarked;
