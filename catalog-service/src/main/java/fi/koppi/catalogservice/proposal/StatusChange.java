package fi.koppi.catalogservice.proposal;

import fi.koppi.catalogservice.OrganisationId;
import fi.koppi.kit.security.Actor;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in a proposal's life; never changed once written.
 *
 * @param byOrganisation the organisation that did it; nothing where it followed from something
 *     else, such as an announcement
 * @param byPerson the acting person's id at that organisation, where one was named
 */
@Embeddable
public record StatusChange(
    @Enumerated(EnumType.STRING) ProposalStatus status,
    Instant at,
    @Nullable OrganisationId byOrganisation,
    @Nullable String byPerson) {

  static StatusChange of(ProposalStatus status, @Nullable Actor by, Instant at) {
    return by == null
        ? new StatusChange(status, at, null, null)
        : new StatusChange(status, at, new OrganisationId(by.organisation()), by.person());
  }
}
