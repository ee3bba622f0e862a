package fi.koppi.referralservice.offering.messaging;

import fi.koppi.kit.mirror.Mirror;
import fi.koppi.kit.mirror.MirrorConsumer;
import fi.koppi.kit.mirror.Mirrors;
import fi.koppi.referralservice.offering.Offering;
import fi.koppi.referralservice.offering.OfferingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps the copies of the offerings that catalog-service announces up to date. */
@ApplicationScoped
class OfferingConsumer extends MirrorConsumer<OfferingState> {

  private final Mirror<OfferingState> offerings;

  @Inject
  OfferingConsumer(Mirrors mirrors) {
    this.offerings = mirrors.of(Offering.class, Offering::new);
  }

  @Override
  public String name() {
    return "offering-mirror";
  }

  @Override
  protected String eventType() {
    return "fi.koppi.catalog.offering-state.v1";
  }

  @Override
  protected Class<OfferingState> stateType() {
    return OfferingState.class;
  }

  @Override
  protected Mirror<OfferingState> mirror() {
    return offerings;
  }
}
