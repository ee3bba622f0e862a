/** The way in to protected data: which rows a transaction sees, and the log of every access. */
@NullMarked
package fi.koppi.referralservice.access;

import org.jspecify.annotations.NullMarked;
