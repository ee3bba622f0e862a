/** Tests of the register of providers. */
@NullMarked
package fi.koppi.catalogservice.provider;

import org.jspecify.annotations.NullMarked;
