/** Shows that a service runs with TLS on every side, set up as docs/tls.md describes it. */
@NullMarked
package fi.koppi.kit.tls;

import org.jspecify.annotations.NullMarked;
