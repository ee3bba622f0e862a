package fi.koppi.catalogservice.guide.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.guide.training.Need;
import fi.koppi.catalogservice.guide.training.Start;
import fi.koppi.catalogservice.guide.training.Training;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.problem.Refused;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagePartingTest {

  private static final List<Training> FIVE =
      IntStream.range(0, 5).mapToObj(PagePartingTest::training).toList();

  @Test
  void shortPageIsWhole() {
    var parting = new PageParting(FIVE, 5, "");

    assertThat(parting.count()).isZero();
    assertThat(parting.showsBeginning()).isTrue();
    assertThat(FIVE).allMatch(parting::shows);
  }

  @Test
  void longPageBeginsWithoutTrainingsInFull() {
    var parting = new PageParting(FIVE, 2, "");

    assertThat(parting.count()).isEqualTo(3);
    assertThat(parting.showsBeginning()).isTrue();
    assertThat(FIVE).noneMatch(parting::shows);
    assertThat(FIVE).extracting(parting::partOf).containsExactly(1, 1, 2, 2, 3);
  }

  @Test
  void partOfALongPageHasItsTrainingsOnly() {
    var parting = new PageParting(FIVE, 2, "2");

    assertThat(parting.showsBeginning()).isFalse();
    assertThat(FIVE).filteredOn(parting::shows).containsExactly(FIVE.get(2), FIVE.get(3));
  }

  @Test
  void longPageCanBeReadAsAWholeToPrintIt() {
    var parting = new PageParting(FIVE, 2, "all");

    assertThat(parting.showsBeginning()).isTrue();
    assertThat(FIVE).allMatch(parting::shows);
  }

  @Test
  void partBehindTheLastIsNotThere() {
    assertThatThrownBy(() -> new PageParting(FIVE, 2, "4")).isInstanceOf(Refused.class);
  }

  @Test
  void addressOfAPartAsksForTheSameTrainings() {
    var need = new Need("hitsaus & työ", null, "07", null, null, null, Start.of("2027-autumn"));

    var address = new PageAddress("/guide/fi/3", need, true).of("2");

    assertThat(address)
        .isEqualTo(
            "/guide/fi/3?text=hitsaus+%26+ty%C3%B6&field=07&start=2027-autumn&short=true&part=2");
  }

  private static Training training(int number) {
    var text = new LocalizedText("Hitsaus", null, null);
    return new Training(
        new OfferingId(new UUID(0, number)),
        text,
        text,
        null,
        ProgrammeKind.QUALIFICATION_UNIT,
        null,
        null,
        null,
        null,
        new ProviderId(new UUID(1, 1)),
        text,
        new MunicipalityCode("638"),
        null,
        null,
        null,
        true,
        DeliveryMode.ON_SITE,
        List.of(),
        List.of(),
        List.of(),
        null);
  }
}
