@NullMarked
package fi.koppi.referralservice.referral.word;

import org.jspecify.annotations.NullMarked;
