package fi.koppi.referralservice.need;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.mirror.AnnouncedState;
import java.util.UUID;

/** The fields of partner-service's {@code need-state.v1} that referrals use. */
public record NeedState(
    long version,
    String status,
    UUID organisationId,
    LocalizedText title,
    int headcount,
    String municipality)
    implements AnnouncedState {}
