package fi.koppi.catalogservice;

import fi.koppi.kit.testing.ContractCheck;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
class ContractTest extends ContractCheck {

  @Override
  protected Set<String> foreign() {
    return Set.of("importFromEperusteet", "importFromKonfo", "replaceOccupations", "replaceSkills");
  }
}
