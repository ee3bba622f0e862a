package fi.koppi.catalogservice.openeducation.api.view;

import fi.koppi.catalogservice.provider.details.OfficeContact;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The contact details of an organisation's offices, in {@code Ext} because the standard has no
 * property for them. They never name a person.
 */
@Schema(
    examples =
        """
        {"offices": [{"purpose": "admissions",
          "name": [{"language": "fi", "value": "Hakupalvelut"}],
          "email": "hakupalvelut@rannikko.example", "phone": "+358 19 000 0000"}]}\
        """)
public record OrganisationOffices(List<OrganisationOffice> offices) {

  public static @Nullable OrganisationOffices of(List<OfficeContact> contacts) {
    return contacts.isEmpty()
        ? null
        : new OrganisationOffices(contacts.stream().map(OrganisationOffice::of).toList());
  }

  /** An office, which has an e-mail address, a phone number or both. */
  public record OrganisationOffice(
      String purpose, List<LanguageString> name, @Nullable String email, @Nullable String phone) {

    public static OrganisationOffice of(OfficeContact contact) {
      return new OrganisationOffice(
          contact.role().name().toLowerCase(Locale.ROOT),
          LanguageString.of(contact.office()),
          contact.email(),
          contact.phone());
    }
  }
}
