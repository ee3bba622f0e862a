package fi.koppi.referralservice;

import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;

@QuarkusTest
@WithTestResource(Identity.class)
@WithTestResource(Stack.class)
class ContractTest extends ContractCheck {

  @Override
  protected Set<String> foreign() {
    return Set.of("lookUpClient");
  }
}
