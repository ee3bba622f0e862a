/** The ids that every feature of partner-service may name, and the order of its followers. */
@NullMarked
package fi.koppi.partnerservice;

import org.jspecify.annotations.NullMarked;
