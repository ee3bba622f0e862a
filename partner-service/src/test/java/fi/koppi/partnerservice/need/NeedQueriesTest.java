package fi.koppi.partnerservice.need;

import static fi.koppi.partnerservice.need.NeedBuilder.aNeed;
import static fi.koppi.partnerservice.need.NeedBuilder.employer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.partnerservice.OrganisationId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NeedQueriesTest {

  private final InMemoryNeeds needs = new InMemoryNeeds();
  private final NeedQueries queries = new NeedQueries(needs);
  private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());
  private final Actor employer = employer(organisation);
  private final Actor stranger = employer(new OrganisationId(UUID.randomUUID()));

  @Test
  void withdrawnNeedThatWasPublishedIsReadByEverybody() {
    var need = stored(aNeed().of(organisation).published().withdrawn());

    assertThat(queries.get(need.id(), stranger)).isSameAs(need);
  }

  @Test
  void draftThatWasWithdrawnStaysTheBusinessOfItsOrganisation() {
    var need = stored(aNeed().of(organisation).withdrawn());

    assertThat(queries.get(need.id(), employer)).isSameAs(need);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> queries.get(need.id(), stranger))
        .returns(CommonProblem.NOT_FOUND, Refused::type);
  }

  private Need stored(NeedBuilder builder) {
    var need = builder.build();
    needs.add(need);
    return need;
  }
}
