/** Tests of partner-service as a whole: its structure and its contract. */
@NullMarked
package fi.koppi.partnerservice;

import org.jspecify.annotations.NullMarked;
