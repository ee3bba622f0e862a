/** Tests of the HTTP conventions that the kit gives to every service, on a small resource. */
@NullMarked
package fi.koppi.kit.http;

import org.jspecify.annotations.NullMarked;
