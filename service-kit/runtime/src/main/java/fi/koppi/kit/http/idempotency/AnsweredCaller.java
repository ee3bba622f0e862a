package fi.koppi.kit.http.idempotency;

import fi.koppi.kit.security.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The caller of a POST that may be repeated.
 *
 * @param tokenSubject the subject of the caller's token, which tells persons apart whose token
 *     names no {@code person_id}
 */
record AnsweredCaller(Actor actor, @Nullable String tokenSubject) {

  /** Returns the system of an organisation, within which a key is used once. */
  String system() {
    return actor.organisation() + "/" + actor.client();
  }

  /** Returns what has to be the same for an answer to be replayed: the person and the roles. */
  List<@Nullable Object> identity() {
    return Arrays.<@Nullable Object>asList(
        tokenSubject, actor.person(), new TreeSet<>(actor.roles()));
  }
}
