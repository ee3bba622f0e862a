package fi.koppi.partnerservice.need;

import static fi.koppi.partnerservice.need.NeedBuilder.aNeed;
import static fi.koppi.partnerservice.need.NeedBuilder.employer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.koppi.kit.problem.Refused;
import fi.koppi.partnerservice.OrganisationId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NeedTest {

  private static final Instant LATER = NeedBuilder.AT.plusSeconds(60);

  private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());

  @Test
  void draftHasTheRequestedDetails() {
    var need = aNeed().of(organisation).build();

    assertThat(need.status()).isEqualTo(NeedStatus.DRAFT);
    assertThat(need.organisation()).isEqualTo(organisation);
    assertThat(need.details()).isEqualTo(NeedBuilder.details());
  }

  @Test
  void everyStepIsRecordedWithWhoAndWhen() {
    var need = aNeed().of(organisation).published().build();

    need.fill(employer(organisation), LATER);

    assertThat(need.history())
        .extracting(StatusChange::status)
        .containsExactly(NeedStatus.DRAFT, NeedStatus.PUBLISHED, NeedStatus.FILLED);
    assertThat(need.history().getLast())
        .isEqualTo(new StatusChange(NeedStatus.FILLED, LATER, organisation, "recruiter-3"));
  }

  @Test
  void withdrawingAPublishedNeedIsAnnouncedToOthers() {
    var need = aNeed().of(organisation).published().build();

    var event = need.withdraw(employer(organisation), LATER);

    assertThat(event).isEqualTo(new NeedEvent.Withdrawn(need, LATER));
  }

  @Test
  void withdrawingADraftConcernsNobodyElse() {
    var need = aNeed().of(organisation).build();

    var event = need.withdraw(employer(organisation), LATER);

    assertThat(event).isEqualTo(new NeedEvent.Discarded(need, LATER));
  }

  @Test
  void refusedStepLeavesNoTrace() {
    var need = aNeed().of(organisation).published().filled().build();

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> need.withdraw(employer(organisation), LATER))
        .matches(refused -> refused.type() == NeedProblem.NEED_STATUS);
    assertThat(need.status()).isEqualTo(NeedStatus.FILLED);
    assertThat(need.history()).hasSize(3);
  }
}
