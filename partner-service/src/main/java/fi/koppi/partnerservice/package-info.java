/** The ids that every feature of partner-service may name. */
@NullMarked
package fi.koppi.partnerservice;

import org.jspecify.annotations.NullMarked;
