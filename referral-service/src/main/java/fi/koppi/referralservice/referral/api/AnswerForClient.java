package fi.koppi.referralservice.referral.api;

import fi.koppi.referralservice.referral.word.ClientWord;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The request that answers an offer for the client; a call without a body names no word of the
 * client.
 *
 * @param onBehalf the client's word; required where {@code koppi.referral.client-word-required}
 */
@Schema(
    examples =
        """
        {"onBehalf": {"channel": "PHONE", "day": "2026-01-12", "notedBy": "coach-17"}}\
        """)
record AnswerForClient(@Nullable @Valid OnBehalf onBehalf) {

  /** Returns the word that a request names; none where there was no body, or no word in it. */
  static @Nullable ClientWord wordOf(@Nullable AnswerForClient request) {
    return request == null ? null : OnBehalf.word(request.onBehalf());
  }
}
