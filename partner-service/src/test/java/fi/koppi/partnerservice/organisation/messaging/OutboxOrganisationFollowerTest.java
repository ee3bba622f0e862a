package fi.koppi.partnerservice.organisation.messaging;

import static fi.koppi.partnerservice.WorkingLife.COORDINATOR;
import static fi.koppi.partnerservice.WorkingLife.businessId;
import static fi.koppi.partnerservice.WorkingLife.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Topics;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxOrganisationFollowerTest {

  private final UUID id = UUID.randomUUID();

  @Test
  void eachChangeIsPublishedAsInTheSchema() {
    COORDINATOR.post("/v1/organisations", organisation(id, businessId())).then().statusCode(201);
    COORDINATOR.move("/v1/organisations/" + id + "/close", "\"0\"").then().statusCode(200);

    try (var topics = Topics.ofTest()) {
      var records =
          topics.await(
              OutboxOrganisationFollower.TOPIC, 2, found -> id.toString().equals(found.key()));

      records.forEach(
          record -> ContractCheck.validates(OutboxOrganisationFollower.TYPE, record.value()));
      assertThat(records)
          .extracting(record -> CloudEventHeaders.read(record).as(OrganisationStateV1.class))
          .extracting(OrganisationStateV1::version, OrganisationStateV1::status)
          .containsExactly(tuple(0L, "ACTIVE"), tuple(1L, "CLOSED"));
    }
  }

  @Test
  void contractContainsTheEvent() {
    assertThat(ContractCheck.sentEventTypes()).contains(OutboxOrganisationFollower.TYPE);
  }
}
