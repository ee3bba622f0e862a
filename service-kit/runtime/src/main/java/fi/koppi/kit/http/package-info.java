/**
 * The conventions of all resources that need no package of their own: headers of answers, and
 * refused queries.
 */
@NullMarked
package fi.koppi.kit.http;

import org.jspecify.annotations.NullMarked;
