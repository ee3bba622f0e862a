package fi.koppi.referralservice.need.messaging;

import fi.koppi.kit.mirror.Mirror;
import fi.koppi.kit.mirror.MirrorConsumer;
import fi.koppi.kit.mirror.Mirrors;
import fi.koppi.referralservice.need.Need;
import fi.koppi.referralservice.need.NeedState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the copies of the needs that partner-service announces up to date. */
@ApplicationScoped
class NeedConsumer extends MirrorConsumer<NeedState> {

  private final Mirror<NeedState> needs;

  @Inject
  NeedConsumer(Mirrors mirrors) {
    this.needs = mirrors.of(Need.class, Need::new);
  }

  @Override
  public String name() {
    return "need-mirror";
  }

  @Override
  protected String eventType() {
    return "fi.koppi.partner.need-state.v1";
  }

  @Override
  protected Class<NeedState> stateType() {
    return NeedState.class;
  }

  @Override
  protected Mirror<NeedState> mirror() {
    return needs;
  }
}
