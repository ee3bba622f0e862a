package fi.koppi.catalogservice.openeducation;

import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.provider.details.OfficeContact;
import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.OrganisationOid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider of education.
 *
 * @param city the name of its municipality, or null if the name is not known
 * @param parent the provider that it is part of
 * @param offices the contact details of its offices, without names of people
 * @param sites its campuses that are open
 */
public record School(
    ProviderId id,
    OrganisationOid oid,
    BusinessId businessId,
    LocalizedText name,
    @Nullable LocalizedText city,
    @Nullable ProviderId parent,
    List<OfficeContact> offices,
    List<Site> sites) {

  public School {
    offices = List.copyOf(offices);
    sites = List.copyOf(sites);
  }

  /** Returns the school with the campuses that are in use on a day. */
  School on(LocalDate day) {
    var used = sites.stream().filter(site -> site.validity().includes(day)).toList();
    return new School(id, oid, businessId, name, city, parent, offices, used);
  }
}
