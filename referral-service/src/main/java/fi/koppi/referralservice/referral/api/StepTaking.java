package fi.koppi.referralservice.referral.api;

import fi.koppi.kit.http.IfMatch;
import fi.koppi.kit.security.CurrentActor;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.referral.ReferralCommands;
import fi.koppi.referralservice.referral.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Takes a step for the acting person, whichever side asks for it. */
@ApplicationScoped
class StepTaking {

  private final ReferralCommands commands;
  private final CurrentActor actor;

  @Inject
  StepTaking(ReferralCommands commands, CurrentActor actor) {
    this.commands = commands;
    this.actor = actor;
  }

  RestResponse<ReferralProgress> take(UUID id, IfMatch ifMatch, Transition transition) {
    return take(id, ifMatch, transition, null);
  }

  RestResponse<ReferralProgress> take(
      UUID id, IfMatch ifMatch, Transition transition, @Nullable Enum<?> reason) {
    var by = actor.actingForPerson();
    var code = reason == null ? null : reason.name();
    return RestResponse.ok(
        ReferralProgress.of(
            commands.take(new ReferralId(id), ifMatch.version(), transition, code, by)));
  }
}
