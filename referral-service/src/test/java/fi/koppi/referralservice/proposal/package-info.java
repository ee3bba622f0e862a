@NullMarked
package fi.koppi.referralservice.proposal;

import org.jspecify.annotations.NullMarked;
