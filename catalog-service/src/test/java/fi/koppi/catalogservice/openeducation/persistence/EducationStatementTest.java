package fi.koppi.catalogservice.openeducation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.PrintedStatement;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.openeducation.EducationFilter;
import fi.koppi.catalogservice.openeducation.OfferedFilter;
import fi.koppi.catalogservice.openeducation.Paging;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.LanguageCode;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Prints the statements of lists, for reviewers and against changes that nobody reviewed. */
class EducationStatementTest {

  private static final UUID PROVIDER = UUID.fromString("01920000-0000-7000-8000-000000000201");
  private static final UUID PROGRAMME = UUID.fromString("019a5b20-7f00-7a10-8f2c-5f0e8a3b1c11");
  private static final Paging THIRD_PAGE = new Paging(20, 3);
  private static final Set<ProgrammeKind> UNITS = Set.of(ProgrammeKind.QUALIFICATION_UNIT);

  @Test
  void listOfSchoolsIsTheReviewedStatement() {
    var statement = new PrintedStatement("openeducation-schools");

    var query = SqlEducationCatalog.schoolsOf("ranta", "1.2.246", true, THIRD_PAGE);

    assertThat(statement.of(query)).isEqualTo(statement.reviewed());
    assertThat(query.arguments()).containsExactly("ranta", "1.2.246", true, 21, 40L);
  }

  @Test
  void listOfEducationsIsTheReviewedStatement() {
    var statement = new PrintedStatement("openeducation-educations");
    var filter =
        new EducationFilter(
            UNITS,
            new ProviderId(PROVIDER),
            new ProgrammeId(PROGRAMME),
            "kone",
            "code",
            new LanguageCode("fi"),
            DeliveryMode.HYBRID,
            4,
            "07");

    var query = SqlEducationCatalog.educationsOf(filter, THIRD_PAGE);

    assertThat(statement.of(query)).isEqualTo(statement.reviewed());
    assertThat(query.arguments())
        .containsExactly(
            new String[] {"QUALIFICATION_UNIT"},
            PROVIDER,
            PROGRAMME,
            "kone",
            "code",
            "fi",
            "HYBRID",
            4,
            "07",
            21,
            40L);
  }

  @Test
  void listOfOfferingsIsTheReviewedStatement() {
    var statement = new PrintedStatement("openeducation-offered");
    var filter =
        new OfferedFilter(
            UNITS,
            new ProviderId(PROVIDER),
            new ProgrammeId(PROGRAMME),
            "kone",
            new LanguageCode("fi"),
            DeliveryMode.HYBRID,
            LocalDate.of(2027, 1, 11),
            LocalDate.of(2027, 6, 4));

    var query = SqlEducationCatalog.offeredOf(filter, THIRD_PAGE);

    assertThat(statement.of(query)).isEqualTo(statement.reviewed());
  }

  @Test
  void listOfSkillsIsTheReviewedStatement() {
    var statement = new PrintedStatement("openeducation-skills");

    var query = SqlEducationCatalog.skillsOf("hitsa", "http://code", THIRD_PAGE);

    assertThat(statement.of(query)).isEqualTo(statement.reviewed());
    assertThat(query.arguments()).containsExactly(Long.MAX_VALUE, "hitsa", "http://code", 21, 40L);
  }
}
