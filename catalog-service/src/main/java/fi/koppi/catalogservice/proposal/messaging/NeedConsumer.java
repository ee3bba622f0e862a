package fi.koppi.catalogservice.proposal.messaging;

import fi.koppi.catalogservice.SourceId;
import fi.koppi.catalogservice.proposal.SourceMirror;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.inbox.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Follows the needs that working life announces. */
@ApplicationScoped
class NeedConsumer implements EventConsumer {

  static final String STATE = "fi.koppi.partner.need-state.v1";

  private final SourceMirror mirror;

  @Inject
  NeedConsumer(SourceMirror mirror) {
    this.mirror = mirror;
  }

  @Override
  public String name() {
    return "need-proposal";
  }

  @Override
  public Map<String, Class<? extends Record>> payloads() {
    return Map.of(STATE, NeedState.class);
  }

  @Override
  public void on(ReceivedEvent event) {
    if (event.type().equals(STATE)) {
      var id = new SourceId(event.keyAsUuid());
      if (event.isTombstone()) {
        mirror.remove(SourceKind.EMPLOYER_NEED, id, event.time());
      } else {
        var state = event.as(NeedState.class);
        mirror.apply(state.source(id), state.isOpen(), event.time());
      }
    }
  }
}
