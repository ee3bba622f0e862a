@NullMarked
package fi.koppi.catalogservice.change;

import org.jspecify.annotations.NullMarked;
