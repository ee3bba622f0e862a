package fi.koppi.partnerservice;

import fi.koppi.kit.testing.ContractCheck;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ContractTest extends ContractCheck {}
