/** partner-service as a whole: its place among its siblings and its contract. */
@NullMarked
package fi.koppi.partnerservice;

import org.jspecify.annotations.NullMarked;
