/**
 * The base of every service's tests: real servers, tokens, and the checks that keep the services
 * alike.
 */
@NullMarked
package fi.koppi.kit.testing;

import org.jspecify.annotations.NullMarked;
