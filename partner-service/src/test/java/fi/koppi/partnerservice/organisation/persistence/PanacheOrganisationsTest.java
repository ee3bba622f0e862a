package fi.koppi.partnerservice.organisation.persistence;

import static fi.koppi.partnerservice.organisation.OrganisationBuilder.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.partnerservice.OrganisationId;
import fi.koppi.partnerservice.WorkingLife;
import fi.koppi.partnerservice.organisation.Organisation;
import fi.koppi.partnerservice.organisation.Organisations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PanacheOrganisationsTest {

  private final OrganisationId id = new OrganisationId(UUID.randomUUID());

  @Inject Organisations organisations;

  @Test
  void organisationIsReadAsItWasStored() {
    var organisation =
        anOrganisation().withId(id).withBusinessId(WorkingLife.businessId()).closed().build();
    QuarkusTransaction.requiringNew().run(() -> organisations.add(organisation));

    var found = QuarkusTransaction.requiringNew().call(() -> organisations.find(id).orElseThrow());

    assertThat(facts(found)).isEqualTo(facts(organisation));
  }

  private static List<Object> facts(Organisation organisation) {
    return List.of(organisation.id(), organisation.status(), organisation.details());
  }
}
