package fi.koppi.catalogservice.offering.publishing;

import static fi.koppi.catalogservice.offering.OfferingBuilder.anOffering;
import static fi.koppi.catalogservice.programme.ProgrammeBuilder.aProgramme;
import static fi.koppi.catalogservice.provider.ProviderBuilder.aProvider;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.catalogservice.offering.publishing.Publication.News;
import fi.koppi.kit.problem.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishingRuleTest {

  private static final LocalDate AFTER_THE_START = LocalDate.of(2027, 4, 1);

  @Test
  void scheduleThatIsNewHasToLieAhead() {
    var publication = publication(News.ALL);

    assertThat(pointers(PublishingRule.SCHEDULE_LIES_AHEAD.violations(publication)))
        .containsExactly("/startsOn");
  }

  @Test
  void scheduleThatWasPublishedMayHaveBegun() {
    var details = anOffering().details();
    var publication = publication(News.of(details, details));

    assertThat(PublishingRule.allViolations(publication)).isEmpty();
  }

  @Test
  void changeOfTheScheduleIsNewsOfTermsAndSiteToo() {
    var before = anOffering().details();
    var details = anOffering().running("2027-03-02", "2027-06-04").details();

    assertThat(News.of(details, before)).isEqualTo(News.ALL);
  }

  private static Publication publication(News news) {
    var details = anOffering().details();
    return new Publication(
        details,
        news,
        Optional.of(aProgramme().build()),
        Optional.of(aProvider().build()),
        new Site(false, Optional.empty(), details.municipality(), true, Optional.empty()),
        Optional.empty(),
        AFTER_THE_START);
  }

  private static List<String> pointers(List<Violation> violations) {
    return violations.stream().map(Violation::pointer).toList();
  }
}
