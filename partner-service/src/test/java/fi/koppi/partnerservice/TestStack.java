package fi.koppi.partnerservice;

import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/** Gives every test of the service a real database, and a real broker with its topics. */
@QuarkusTestResource(
    value = Stack.class,
    initArgs =
        @ResourceArg(
            name = "topics",
            value = "koppi.partner.organisation.v1,koppi.partner.need.v1"))
@QuarkusTestResource(Identity.class)
public final class TestStack {

  private TestStack() {}
}
