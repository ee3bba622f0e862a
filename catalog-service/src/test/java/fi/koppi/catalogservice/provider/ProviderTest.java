package fi.koppi.catalogservice.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.catalogservice.provider.details.Admission;
import fi.koppi.catalogservice.provider.details.AdmissionChannel;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.problem.Violation;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ProviderTest {

  @Test
  void systemAtTheBrokerNeedsItsPrincipal() {
    assertThatThrownBy(() -> new Admission(AdmissionChannel.KAFKA, null))
        .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
        .satisfies(refused -> {
          assertThat(refused.type()).isEqualTo(CommonProblem.VALIDATION_FAILED);
          assertThat(refused.violations())
              .extracting(Violation::pointer)
              .containsExactly("/admissionPrincipal");
        });
  }

  @Test
  void collegeWithoutKafkaHasNoPrincipal() {
    assertThatThrownBy(() -> new Admission(AdmissionChannel.REST, "rannikko-admission"))
        .isInstanceOf(Refused.class);
  }
}
