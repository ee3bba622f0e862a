/** Tests of guidance methods. */
@NullMarked
package fi.koppi.catalogservice.guidancemethod;

import org.jspecify.annotations.NullMarked;
