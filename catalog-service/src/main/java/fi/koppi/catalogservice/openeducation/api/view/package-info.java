/** The resources of the standard as they are shown. */
@NullMarked
package fi.koppi.catalogservice.openeducation.api.view;

import org.jspecify.annotations.NullMarked;
