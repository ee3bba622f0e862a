package fi.koppi.referralservice.need.messaging;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.referralservice.need.Need;
import java.util.UUID;

/** The fields of partner-service's {@code need-state.v1} that referrals use. */
record NeedState(
    long version,
    String status,
    UUID organisationId,
    LocalizedText title,
    int headcount,
    String municipality) {

  Need.Announcement announcement() {
    return new Need.Announcement(version, organisationId, status, title, headcount, municipality);
  }
}
