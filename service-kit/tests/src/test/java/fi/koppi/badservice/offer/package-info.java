/** A second feature, in a cycle with the first. */
@NullMarked
package fi.koppi.badservice.offer;

import org.jspecify.annotations.NullMarked;
