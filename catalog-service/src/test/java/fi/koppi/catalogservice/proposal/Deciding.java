package fi.koppi.catalogservice.proposal;

import static fi.koppi.catalogservice.Catalog.as;

import fi.koppi.kit.sql.Sql;
import io.restassured.response.Response;
import java.time.InstantSource;
import java.util.UUID;

/** Fixtures by which providers decide about proposals. */
public final class Deciding {

  public static final String PATH = "/v1/proposals";
  public static final String DECLINE = "{\"reason\": \"NO_CAPACITY\"}";

  private Deciding() {}

  /** Announces that something new is wanted, and returns the id of the announced source. */
  public static UUID announced(SourceMirror mirror, ProposalBuilder proposal) {
    var source = UUID.randomUUID();
    mirror.apply(proposal.from(source, 1).source(), true, InstantSource.system().instant());
    return source;
  }

  public static Response accept(String token, String id, String body) {
    return decide(token, id, "accept", 0, body);
  }

  public static Response decide(
      String token, String id, String decision, long version, String body) {
    return as(token)
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .post(PATH + "/" + id + "/" + decision);
  }

  public static String newOffering(UUID programme) {
    return """
    {"programmeId": "%s", "startsOn": "2031-01-07", "deliveryMode": "WORKPLACE",
     "languages": ["fi"]}
    """
        .formatted(programme);
  }

  public static String revision(UUID offering, long version) {
    return """
    {"offeringId": "%s", "offeringVersion": %d, "places": 20}
    """
        .formatted(offering, version);
  }

  public static int offeringsOf(Sql sql, String proposal) {
    return sql.select(
            "select count(*) from offering where proposal_id = ?::uuid",
            row -> row.getInt(1),
            proposal)
        .getFirst();
  }
}
