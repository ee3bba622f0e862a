package fi.koppi.catalogservice.guide.training;

import fi.koppi.catalogservice.offering.details.ApplicationWindow;
import fi.koppi.catalogservice.offering.details.Audience;
import fi.koppi.catalogservice.offering.details.Cost;
import fi.koppi.catalogservice.provider.details.ContactRole;
import fi.koppi.catalogservice.provider.details.OfficeContact;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.json.OptionalList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which somebody takes part in a training: its price, the time and the way to apply,
 * and the place to go to.
 *
 * @param cost the price of a place and who pays it, or null if it is not recorded
 * @param applications the days on which somebody can apply, or null if none are recorded
 * @param campus the campus where it takes place, or null if it has none
 * @param contacts the offices of the provider that answer questions
 */
public record Terms(
    @Nullable Cost cost,
    @Nullable ApplicationWindow applications,
    Audience audience,
    @Nullable CampusAddress campus,
    @Nullable List<OfficeContact> contacts) {

  private static final List<ContactRole> FOR_APPLICANTS =
      List.of(ContactRole.ADMISSIONS, ContactRole.GUIDANCE, ContactRole.GENERAL);

  public Terms {
    contacts = OptionalList.of(contacts);
  }

  /** Returns the office that somebody who wants to apply should ask, if the provider names one. */
  public Optional<OfficeContact> contact() {
    return FOR_APPLICANTS.stream().flatMap(this::offices).findFirst();
  }

  private Stream<OfficeContact> offices(ContactRole role) {
    return OptionalList.of(contacts).stream().filter(contact -> contact.role() == role);
  }

  /** The name and the address of a campus at the time of the edition. */
  public record CampusAddress(LocalizedText name, @Nullable String streetAddress) {}
}
