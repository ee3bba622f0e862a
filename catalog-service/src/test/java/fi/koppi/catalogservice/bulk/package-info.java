/** Tests of files of offerings. */
@NullMarked
package fi.koppi.catalogservice.bulk;

import org.jspecify.annotations.NullMarked;
