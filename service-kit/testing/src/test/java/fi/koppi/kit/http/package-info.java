/** The HTTP conventions that every service has from the kit, tried on a small resource. */
@NullMarked
package fi.koppi.kit.http;

import org.jspecify.annotations.NullMarked;
