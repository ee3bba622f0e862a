/** Programmes as they are offered: when, where, how and with how many places. */
@NullMarked
package fi.koppi.catalogservice.offering;

import org.jspecify.annotations.NullMarked;
