package fi.koppi.referralservice.client.team;

import fi.koppi.kit.identifier.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wish that a person joins a case team.
 *
 * @param validFrom the first day; today if it is left out
 * @param validUntil the last day; null where no end is known
 */
public record Assignment(
    PersonId person,
    TeamRole role,
    Administration administration,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {}
