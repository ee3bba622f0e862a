/**
 * What every service's tests share: real servers, tokens, and the checks that keep siblings alike.
 */
@NullMarked
package fi.koppi.kit.testing;

import org.jspecify.annotations.NullMarked;
