package fi.koppi.catalogservice.openeducation;

import fi.koppi.catalogservice.provider.OfficeContact;
import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.OrganisationOid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A provider of education.
 *
 * @param city the name of its municipality, where municipalities have been given
 * @param parent the provider that it is a part of
 * @param offices how its offices are reached; nobody is named
 * @param sites its campuses that are open
 */
public record School(
    UUID id,
    OrganisationOid oid,
    BusinessId businessId,
    LocalizedText name,
    @Nullable LocalizedText city,
    @Nullable UUID parent,
    List<OfficeContact> offices,
    List<Site> sites) {

  public School {
    offices = List.copyOf(offices);
    sites = List.copyOf(sites);
  }

  /** The school with those of its campuses that are in use on a day. */
  School on(LocalDate day) {
    var used = sites.stream().filter(site -> site.validity().includes(day)).toList();
    return new School(id, oid, businessId, name, city, parent, offices, used);
  }
}
