package fi.koppi.referralservice.offering.messaging;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.offering.Offering;
import java.util.UUID;

/** The fields of the catalogue's {@code offering-state.v1} that referrals use. */
record OfferingState(
    long version, String status, UUID providerId, LocalizedText title, String municipality) {

  Offering.Announcement announcement() {
    return new Offering.Announcement(
        version, new ProviderId(providerId), status, title, municipality);
  }
}
