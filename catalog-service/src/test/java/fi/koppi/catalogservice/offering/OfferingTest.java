package fi.koppi.catalogservice.offering;

import static fi.koppi.catalogservice.offering.OfferingBuilder.AT;
import static fi.koppi.catalogservice.offering.OfferingBuilder.EDITOR;
import static fi.koppi.catalogservice.offering.OfferingBuilder.anOffering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.catalogservice.offering.details.Places;
import fi.koppi.kit.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferingTest {

  @Test
  void everyStepIsRememberedWithWhoTookIt() {
    var offering = anOffering().in(OfferingStatus.CLOSED);

    var history = offering.history();

    assertThat(history)
        .extracting(StatusChange::status)
        .containsExactly(OfferingStatus.DRAFT, OfferingStatus.PUBLISHED, OfferingStatus.CLOSED);
    assertThat(history).extracting(StatusChange::byPerson).containsOnly("planner-3");
  }

  @Test
  void draftThatIsCancelledWasNeverPublic() {
    var draft = anOffering().draft();

    var event = draft.cancel(EDITOR, AT);

    assertThat(event).isInstanceOf(OfferingEvent.Discarded.class);
    assertThat(draft.isPublic()).isFalse();
  }

  @Test
  void everyTextIsRememberedWithWhoWroteItAndWhy() {
    var offering = anOffering().in(OfferingStatus.PUBLISHED);
    var before = offering.details();
    var after = anOffering().withPlaces(30).details();

    var event = offering.revise(after, "More machines", EDITOR, AT);

    assertThat(event).isInstanceOf(OfferingEvent.Revised.class);
    assertThat(offering.details()).isEqualTo(after);
    assertThat(offering.revisions()).extracting(Revision::details).containsExactly(before, after);
    assertThat(offering.revisions().getLast().reason()).isEqualTo("More machines");
    assertThat(offering.revisions().getLast().byPerson()).isEqualTo("planner-3");
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSED", "ARCHIVED", "CANCELLED"})
  void whatIsOverCannotBeRevised(OfferingStatus over) {
    var offering = anOffering().in(over);

    assertThatThrownBy(() -> offering.revise(offering.details(), null, EDITOR, AT))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(over.name());
  }

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "PUBLISHED", "CLOSED"})
  void whatIsNotOverIsCancelledWithItsProvider(OfferingStatus before) {
    var offering = anOffering().running("2026-10-01", "2026-11-02").in(before);

    var event = offering.endWithProvider(EDITOR, AT);

    assertThat(event)
        .isInstanceOf(
            before == OfferingStatus.DRAFT
                ? OfferingEvent.Discarded.class
                : OfferingEvent.Cancelled.class);
    assertThat(offering.status()).isEqualTo(OfferingStatus.CANCELLED);
    assertThat(offering.statusReason()).isEqualTo(StatusReason.PROVIDER_CLOSED);
  }

  @Test
  void whatWasOverIsArchivedWithItsProvider() {
    var offering = anOffering().running("2026-10-01", "2026-11-01").in(OfferingStatus.CLOSED);

    var event = offering.endWithProvider(EDITOR, AT);

    assertThat(event).isInstanceOf(OfferingEvent.Archived.class);
    assertThat(offering.status()).isEqualTo(OfferingStatus.ARCHIVED);
    assertThat(offering.statusReason()).isEqualTo(StatusReason.PROVIDER_CLOSED);
  }

  @Test
  void draftOfATimeThatIsOverIsCancelledWithItsProvider() {
    var draft = anOffering().running("2026-10-01", "2026-11-01").draft();

    draft.endWithProvider(EDITOR, AT);

    assertThat(draft.status()).isEqualTo(OfferingStatus.CANCELLED);
  }

  @Test
  void whatSomebodyHasEndedHasNoReasonOfTheService() {
    assertThat(anOffering().in(OfferingStatus.CANCELLED).statusReason()).isNull();
  }

  @Test
  void moreFastLanePlacesThanPlacesAreRefused() {
    assertThatThrownBy(() -> new Places(2, 3)).isInstanceOf(Refused.class);
  }
}
