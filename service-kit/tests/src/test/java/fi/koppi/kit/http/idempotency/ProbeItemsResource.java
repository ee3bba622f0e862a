package fi.koppi.kit.http.idempotency;

import fi.koppi.kit.problem.ProblemDocument;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.sql.Sql;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Makes probes by one call, each as an item of its own. */
@Path("/v1/probe-items")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.COACH)
class ProbeItemsResource {

  /** The accidents that happen once a probe is inserted, by its id. */
  static final ConcurrentMap<UUID, Runnable> ACCIDENTS = new ConcurrentHashMap<>();

  private final ItemAnswers answers;
  private final Sql sql;

  ProbeItemsResource(ItemAnswers answers, Sql sql) {
    this.answers = answers;
    this.sql = sql;
  }

  @POST
  @Idempotent(byItem = true)
  public RestResponse<Answers> make(@NotNull @Valid Items request) {
    return RestResponse.ok(new Answers(request.items().stream().map(this::make).toList()));
  }

  private Answer make(Item item) {
    try {
      var answer = answers.answerOnce(item.key(), item, Made.class, () -> made(item));
      return new Answer(item.key(), answer.replayed(), answer.answer(), null);
    } catch (RuntimeException failure) {
      var problem = ProblemDocument.of(failure).orElseThrow(() -> failure);
      return new Answer(item.key(), false, null, problem);
    }
  }

  private Made made(Item item) {
    sql.update(
        "insert into probe (id, name, count, version) values (?, ?, 1, 0)", item.id(), item.name());
    ACCIDENTS.getOrDefault(item.id(), () -> {}).run();
    return new Made(UUID.randomUUID());
  }

  record Items(@NotNull List<@NotNull @Valid Item> items) {}

  record Item(@NotBlank String key, @NotNull UUID id, @NotBlank String name) {}

  record Answers(List<Answer> items) {}

  record Answer(
      String key, boolean replayed, @Nullable Made made, @Nullable ProblemDocument problem) {}

  /**
   * The answer to an item.
   *
   * @param work differs each time that the work is done
   */
  record Made(UUID work) {}
}
