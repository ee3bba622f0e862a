package fi.koppi.partnerservice.need.persistence;

import static fi.koppi.partnerservice.need.NeedBuilder.aNeed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.sql.Sql;
import fi.koppi.partnerservice.NeedId;
import fi.koppi.partnerservice.OrganisationId;
import fi.koppi.partnerservice.WorkingLife;
import fi.koppi.partnerservice.need.Need;
import fi.koppi.partnerservice.need.Needs;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PanacheNeedsTest {

  private final NeedId id = new NeedId(UUID.randomUUID());

  @Inject Needs needs;
  @Inject Sql sql;

  @Test
  void needIsReadAsItWasStored() {
    var need = stored();

    var found = QuarkusTransaction.requiringNew().call(() -> facts(needs.find(id).orElseThrow()));

    assertThat(found).isEqualTo(facts(need));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update need_status_change set status = 'DRAFT'",
        "delete from need_status_change",
        "delete from need"
      })
  void historyCannotBeChangedByTheServiceItself(String statement) {
    stored();

    assertThatThrownBy(() -> sql.update(statement)).hasMessageContaining("42501");
  }

  private Need stored() {
    var organisation = new OrganisationId(WorkingLife.registeredEmployer().organisation());
    var need = aNeed().withId(id).of(organisation).published().build();
    QuarkusTransaction.requiringNew().run(() -> needs.add(need));
    return need;
  }

  private static List<Object> facts(Need need) {
    return List.of(need.status(), need.organisation(), need.details(), need.history());
  }
}
