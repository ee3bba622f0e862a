package fi.koppi.catalogservice.offering;

import static fi.koppi.catalogservice.offering.OfferingBuilder.AT;
import static fi.koppi.catalogservice.offering.OfferingBuilder.EDITOR;
import static fi.koppi.catalogservice.offering.OfferingBuilder.anOffering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.problem.Refused;
import org.junit.jupiter.api.Test;

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
  void moreFastLanePlacesThanPlacesAreRefused() {
    assertThatThrownBy(() -> new Places(2, 3)).isInstanceOf(Refused.class);
  }
}
