package fi.koppi.partnerservice;

import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.Caller;
import java.util.Random;
import java.util.UUID;

/** The callers of the service, and the organisations and needs that tests start from. */
public final class WorkingLife {

  public static final Caller COORDINATOR =
      Caller.of(OrganisationType.AUTHORITY, Roles.PARTNER_COORDINATOR);
  public static final Caller COACH = Caller.of(OrganisationType.AUTHORITY, Roles.COACH);

  private static final int[] BUSINESS_ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2};
  private static final Random RANDOM = new Random();

  private WorkingLife() {}

  /** Registers an employer and returns its system. */
  public static Caller registeredEmployer() {
    var employer = Caller.of(OrganisationType.EMPLOYER, Roles.EMPLOYER);
    COORDINATOR
        .post("/v1/organisations", organisation(employer.organisation(), businessId()))
        .then()
        .statusCode(201);
    return employer;
  }

  /** Drafts a need of the employer and returns its path. */
  public static String draftedNeed(Caller employer) {
    var answer = employer.post("/v1/needs", need(employer.organisation()));
    answer.then().statusCode(201);
    return "/v1/needs/" + answer.jsonPath().getString("id");
  }

  /** Publishes a need of the employer and returns its path; the ETag is {@code "1"}. */
  public static String publishedNeed(Caller employer) {
    var path = draftedNeed(employer);
    employer.move(path + "/publish", "\"0\"").then().statusCode(200);
    return path;
  }

  public static String organisation(UUID id, String businessId) {
    return """
    {"organisationId": "%s", "kind": "EMPLOYER", "businessId": "%s",
     "name": {"fi": "Rannikon Puutyö Oy", "sv": "Kustens Träarbete Ab"}, "municipality": "638"}\
    """
        .formatted(id, businessId);
  }

  public static String need(UUID organisation) {
    return """
    {"organisationId": "%s", "kind": "RECRUITMENT", "title": {"fi": "CNC-koneistajia"},
     "description": {"fi": "Kolmivuorotyö"}, "headcount": 4,
     "skills": ["http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001"],
     "occupation": "http://data.europa.eu/esco/isco/C7223",
     "municipality": "638", "neededBy": "2027-03-01"}\
    """
        .formatted(organisation);
  }

  /** Returns a valid business id that no other test is likely to use. */
  public static String businessId() {
    var digits = String.valueOf(1_000_000 + RANDOM.nextInt(8_999_999));
    int sum = 0;
    for (int i = 0; i < BUSINESS_ID_WEIGHTS.length; i++) {
      sum += BUSINESS_ID_WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    int remainder = sum % 11;
    return remainder == 1 ? businessId() : digits + "-" + (remainder == 0 ? 0 : 11 - remainder);
  }
}
