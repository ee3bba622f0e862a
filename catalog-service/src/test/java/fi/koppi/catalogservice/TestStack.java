package fi.koppi.catalogservice;

import fi.koppi.kit.testing.Identity;
import fi.koppi.kit.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;

/**
 * Gives every test of the service a real database and broker, with the topics to which it
 * publishes.
 */
@QuarkusTestResource(
    value = Stack.class,
    initArgs =
        @ResourceArg(
            name = "topics",
            value =
                "koppi.catalog.provider.v1,koppi.catalog.offering.v1,koppi.catalog.skill.v1,"
                    + "koppi.catalog.seat.v1,koppi.dead-letter.catalog-service.v1"))
@QuarkusTestResource(Identity.class)
public final class TestStack {

  private TestStack() {}
}
