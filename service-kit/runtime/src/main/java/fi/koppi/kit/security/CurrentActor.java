package fi.koppi.kit.security;

import fi.koppi.kit.identifier.PersonId;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The caller of the present request, read once from the bearer token's claims and from the header
 * that names the acting person.
 */
@RequestScoped
public class CurrentActor {

  /** The header that names the person at the calling organisation for whom a system acts. */
  public static final String ACTING_PERSON = "Koppi-Acting-Person";

  private final JsonWebToken token;
  private final SecurityIdentity identity;
  private final HttpServerRequest request;
  private @Nullable Actor actor;

  @Inject
  CurrentActor(JsonWebToken token, SecurityIdentity identity, HttpServerRequest request) {
    this.token = token;
    this.identity = identity;
    this.request = request;
  }

  /** Returns the caller; the person is there when the token or the header names one. */
  public Actor get() {
    if (actor == null) {
      var claims = TokenClaims.of(identity, token);
      actor = actor(claims, person(claims.person()));
    }
    return actor;
  }

  /**
   * Returns the caller without a person: for the record of a call that was refused, whatever its
   * header holds.
   */
  public Actor withoutPerson() {
    var claims = TokenClaims.of(identity, token);
    return actor(claims, null);
  }

  /**
   * Returns the caller of a read or write about somebody. A system must name the person for whom it
   * acts, since history and access log show who did what.
   */
  public Actor actingForPerson() {
    var caller = get();
    if (caller.person() == null) {
      throw new Refused(
          CommonProblem.ACTING_PERSON_REQUIRED,
          "Send %s with the acting person's id at your organisation.".formatted(ACTING_PERSON));
    }
    return caller;
  }

  private Actor actor(TokenClaims claims, @Nullable String person) {
    return new Actor(
        organisation(claims.organisation()),
        type(claims.type()),
        claims.client(),
        Set.copyOf(identity.getRoles()),
        person);
  }

  private static UUID organisation(@Nullable String claim) {
    try {
      return UUID.fromString(claim == null ? "" : claim);
    } catch (IllegalArgumentException e) {
      throw new Refused(
          CommonProblem.FORBIDDEN, "The token's org_id claim must be the organisation's UUID.");
    }
  }

  private static OrganisationType type(@Nullable String claim) {
    try {
      return OrganisationType.valueOf(claim == null ? "" : claim);
    } catch (IllegalArgumentException e) {
      throw new Refused(
          CommonProblem.FORBIDDEN,
          "The token's org_type claim must be AUTHORITY, PROVIDER, EMPLOYER or PLATFORM.");
    }
  }

  // A person's own token stands for itself; the header cannot make it somebody else.
  private @Nullable String person(@Nullable String claim) {
    var header = request.getHeader(ACTING_PERSON);
    var sent = header == null ? null : checked(ACTING_PERSON, header).value();
    return claim == null ? sent : checked("The token's person_id claim", claim).value();
  }

  private static PersonId checked(String where, String id) {
    try {
      return new PersonId(id);
    } catch (IllegalArgumentException e) {
      throw new Refused(CommonProblem.ACTING_PERSON_REQUIRED, where + ": " + PersonId.ADVICE + ".");
    }
  }
}
