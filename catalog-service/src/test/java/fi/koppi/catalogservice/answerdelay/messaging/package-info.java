/** Tests of how answer delays are learnt. */
@NullMarked
package fi.koppi.catalogservice.answerdelay.messaging;

import org.jspecify.annotations.NullMarked;
