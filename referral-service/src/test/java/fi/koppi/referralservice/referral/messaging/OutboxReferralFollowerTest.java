package fi.koppi.referralservice.referral.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import fi.koppi.referralservice.Exchange;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
@WithTestResource(Stack.class)
@WithTestResource(Identity.class)
class OutboxReferralFollowerTest {

  @RegisterExtension final Exchange exchange = new Exchange();

  @Test
  void everybodyAndTheCollegeAreToldAsTheSchemaSays() {
    var referral = exchange.submitted();
    exchange.step(exchange.admissions(), referral, "catch").then().statusCode(200);

    var told =
        exchange.topics.await(OutboxReferralFollower.LIFECYCLE, 2, r -> referral.equals(r.key()));
    var toldCollege =
        exchange.topics.await(exchange.referralTopic(), 2, r -> referral.equals(r.key()));

    told.forEach(r -> ContractCheck.validates(OutboxReferralFollower.STATUS_CHANGED, r.value()));
    assertThat(told)
        .extracting(r -> CloudEventHeaders.read(r).as(ReferralStatusChangedV1.class).status())
        .containsExactly("SUBMITTED", "CAUGHT");
    assertThat(toldCollege)
        .extracting(r -> CloudEventHeaders.read(r).as(ReferralStatusChangedV1.class).status())
        .containsExactly("SUBMITTED", "CAUGHT");
  }

  @Test
  void nothingLeadsFromTheCollegesEventToTheCallOfTheAuthority() {
    var referral = exchange.submitted();

    var open =
        exchange.topics.await(OutboxReferralFollower.LIFECYCLE, r -> referral.equals(r.key()));
    var colleges = exchange.topics.await(exchange.referralTopic(), r -> referral.equals(r.key()));

    assertThat(open.headers().lastHeader("traceparent")).isNotNull();
    assertThat(colleges.headers().lastHeader("traceparent")).isNull();
    assertThat(colleges.headers().lastHeader("ce_causationid")).isNull();
    assertThat(colleges.headers().lastHeader("ce_correlationid").value())
        .isNotEqualTo(open.headers().lastHeader("ce_correlationid").value());
  }

  @Test
  void contractKnowsTheEvent() {
    assertThat(ContractCheck.sentEventTypes())
        .contains(OutboxReferralFollower.STATUS_CHANGED, OutboxReferralFollower.CLIENT_ERASED);
  }
}
