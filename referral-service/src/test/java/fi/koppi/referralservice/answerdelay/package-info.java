/** Tests of answer delays. */
@NullMarked
package fi.koppi.referralservice.answerdelay;

import org.jspecify.annotations.NullMarked;
