package fi.koppi.kit.problem;

import fi.koppi.kit.security.Callers;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Explains to a caller whose token lacks the role which ones the called operation asks for. */
final class MissingRole {

  private MissingRole() {}

  static String remedy() {
    var needed =
        Optional.ofNullable(CurrentRequestManager.get())
            .map(ResteasyReactiveRequestContext::getTarget)
            .map(operation -> Callers.of(operation.getLazyMethod().getMethod()).words());
    return needed
        .map(words -> "The token lacks the role: this operation needs %s.".formatted(words))
        .orElseGet(CommonProblem.FORBIDDEN::remedy);
  }
}
