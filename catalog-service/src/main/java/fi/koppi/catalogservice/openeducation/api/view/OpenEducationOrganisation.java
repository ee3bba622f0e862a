package fi.koppi.catalogservice.openeducation.api.view;

import fi.koppi.catalogservice.openeducation.School;
import fi.koppi.catalogservice.openeducation.api.vocabulary.OrganisationKind;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A provider: the standard's {@code Organisation}. It is a root if it is not part of another one.
 */
@Schema(
    examples =
        """
        {"organisationId": "01920000-0000-7000-8000-000000000201",
         "primaryCode": {"codeType": "organisation_id", "code": "1.2.246.562.10.10000000009"},
         "organisationType": "root", "name": [{"language": "fi", "value": "Rannikon ammattiopisto"}],
         "addresses": [{"addressType": "visit", "city": "Porvoo",
          "countryCode": {"iso3166-1-alpha2": "FI"}},
          {"addressType": "teaching", "street": "Esimerkkikatu", "streetNumber": "1",
           "additional": [{"language": "fi", "value": "Rannan kampus"}], "city": "Porvoo",
           "countryCode": {"iso3166-1-alpha2": "FI"}}],
         "otherCodes": [{"codeType": "x-y-tunnus", "code": "9999998-4"}],
         "ext": {"offices": [{"purpose": "admissions",
          "name": [{"language": "fi", "value": "Hakupalvelut"}],
          "email": "hakupalvelut@rannikko.example"}]}}\
        """)
public record OpenEducationOrganisation(
    UUID organisationId,
    CodeEntry primaryCode,
    OrganisationKind organisationType,
    List<LanguageString> name,
    List<EducationAddress> addresses,
    List<CodeEntry> otherCodes,
    @Nullable UUID parentId,
    @Nullable OrganisationOffices ext) {

  public static OpenEducationOrganisation of(School school) {
    var parent = school.parent();
    return new OpenEducationOrganisation(
        school.id().value(),
        CodeEntry.of(school.oid()),
        parent == null ? OrganisationKind.ROOT : OrganisationKind.INSTITUTE,
        LanguageString.of(school.name()),
        addresses(school),
        List.of(CodeEntry.of(school.businessId())),
        parent == null ? null : parent.value(),
        OrganisationOffices.of(school.offices()));
  }

  private static List<EducationAddress> addresses(School school) {
    return Stream.concat(
            Stream.of(EducationAddress.visit(school.city())),
            school.sites().stream().map(EducationAddress::teaching))
        .toList();
  }
}
