/** Tests that published answer delays are stored. */
@NullMarked
package fi.koppi.catalogservice.answerdelay.messaging;

import org.jspecify.annotations.NullMarked;
