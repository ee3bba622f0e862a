package fi.koppi.systemtests.journey;

import fi.koppi.systemtests.actor.Person;
import java.util.List;
import java.util.Locale;

/** A client each of whose values would be noticed wherever it turned up. */
record ConspicuousClient(
    String reference,
    String givenName,
    String familyName,
    String identityCode,
    String email,
    String phone,
    String address) {

  private static final String LEARNER = "1.2.246.562.24.10000000003";

  /** A municipality that no other test uses. */
  private static final String MUNICIPALITY = "698";

  static ConspicuousClient of(String run) {
    return new ConspicuousClient(
        "salaviite-" + run,
        "Zyxwilla",
        "Qvarnzahl-" + run,
        Person.fictional(run).identityCode(),
        "zyxwilla." + run + "@example.fi",
        "+358 50 7654321 " + run.replaceAll("\\D", "").concat("0"),
        "Peikkopolku 13 B 7");
  }

  /** Returns the request by which the municipality registers the client. */
  String form() {
    return """
    {"externalReference": "%s", "givenName": "%s", "familyName": "%s", "identityCode": "%s",
     "learnerOid": "%s", "email": "%s", "phone": "%s", "address": "%s", "municipality": "%s",
     "languages": ["fi"], "contactMode": "DIRECT",
     "careerGoal": {"description": {"fi": "Taikuriksi Lappiin"}}}\
    """
        .formatted(
            reference,
            givenName,
            familyName,
            identityCode,
            LEARNER,
            email,
            phone,
            address,
            MUNICIPALITY);
  }

  /** Returns the client's values that a text contains. */
  List<String> foundIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return List.of(
            reference,
            givenName,
            familyName,
            identityCode,
            identityCode.replace("-", ""),
            LEARNER,
            email,
            phone,
            "7654321",
            address,
            "Taikuriksi",
            "\"" + MUNICIPALITY + "\"",
            "=" + MUNICIPALITY + ",")
        .stream()
        .filter(value -> lower.contains(value.toLowerCase(Locale.ROOT)))
        .toList();
  }

  @Override
  public String toString() {
    return "ConspicuousClient[" + reference + "]";
  }
}
