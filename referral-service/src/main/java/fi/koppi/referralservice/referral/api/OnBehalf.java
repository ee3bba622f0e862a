package fi.koppi.referralservice.referral.api;

import fi.koppi.kit.identifier.PersonId;
import fi.koppi.referralservice.referral.word.ClientWord;
import fi.koppi.referralservice.referral.word.WordChannel;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The client's word on which a step is taken for the client; nothing of what was said.
 *
 * @param channel how the client said so
 * @param day the day on which the client said so, in Finland; not in the future
 * @param notedBy the id, at the authority, of the person who heard or read it
 */
@Schema(
    examples =
        """
        {"channel": "PHONE", "day": "2026-01-12", "notedBy": "coach-17"}\
        """)
record OnBehalf(@NotNull WordChannel channel, @NotNull LocalDate day, @NotNull PersonId notedBy) {

  static @Nullable OnBehalf of(@Nullable ClientWord word) {
    return word == null
        ? null
        : new OnBehalf(word.channel(), word.day(), new PersonId(word.notedBy()));
  }

  /** Returns the word that a request names, if it names one. */
  static @Nullable ClientWord word(@Nullable OnBehalf named) {
    return named == null
        ? null
        : new ClientWord(named.channel(), named.day(), named.notedBy().value());
  }
}
