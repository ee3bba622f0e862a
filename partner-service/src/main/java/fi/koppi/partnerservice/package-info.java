/** The ground floor of partner-service: the ids that any of its features may name. */
@NullMarked
package fi.koppi.partnerservice;

import org.jspecify.annotations.NullMarked;
