package fi.koppi.referralservice.offering;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.mirror.AnnouncedState;
import java.util.UUID;

/** The fields of the catalogue's {@code offering-state.v1} that referrals use. */
public record OfferingState(
    long version, String status, UUID providerId, LocalizedText title, String municipality)
    implements AnnouncedState {}
