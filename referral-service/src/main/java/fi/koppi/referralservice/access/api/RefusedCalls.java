package fi.koppi.referralservice.access.api;

import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.referralservice.access.Attempt;
import fi.koppi.referralservice.access.RefusedAttempts;
import fi.koppi.referralservice.access.Subject;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Records calls for protected data that were refused: by role, because the data is another
 * organisation's, because the version was stale or the state another one, or because a stored
 * answer is somebody else's. The call's own transaction has ended by then, and its lines with it.
 */
class RefusedCalls {

  private static final Set<Integer> RECORDED = Set.of(403, 404, 409, 410, 412, 422);

  private final RefusedAttempts attempts;
  private final Attempt attempt;
  private final CurrentActor actor;
  private final SecurityIdentity identity;

  RefusedCalls(
      RefusedAttempts attempts, Attempt attempt, CurrentActor actor, SecurityIdentity identity) {
    this.attempts = attempts;
    this.attempt = attempt;
    this.actor = actor;
    this.identity = identity;
  }

  @ServerResponseFilter
  public void record(
      ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
    int status = response.getStatus();
    if (RECORDED.contains(status) && !identity.isAnonymous()) {
      protection(resource)
          .ifPresent(kind ->
              caller()
                  .ifPresent(by -> attempts.record(by, attempt, subject(kind, request), status)));
    }
  }

  private static Optional<Subject.Kind> protection(ResourceInfo resource) {
    return Optional.ofNullable(resource.getResourceClass())
        .map(type -> type.getAnnotation(ProtectedResource.class))
        .map(ProtectedResource::value);
  }

  /** Returns the caller, or nothing when the token names no organisation. */
  private Optional<Actor> caller() {
    try {
      return Optional.of(actor.get());
    } catch (Refused unreadable) {
      return withoutPerson();
    }
  }

  private Optional<Actor> withoutPerson() {
    try {
      return Optional.of(actor.withoutPerson());
    } catch (Refused unnamed) {
      return Optional.empty();
    }
  }

  /** Returns the subject that the address names. */
  private static Subject subject(Subject.Kind kind, ContainerRequestContext request) {
    var id = request.getUriInfo().getPathParameters().getFirst("id");
    return id == null ? Subject.none(kind) : named(kind, id);
  }

  private static Subject named(Subject.Kind kind, String id) {
    try {
      return Subject.named(kind, UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      return Subject.none(kind);
    }
  }
}
