package fi.koppi.catalogservice.proposal.messaging;

import fi.koppi.catalogservice.SourceId;
import fi.koppi.catalogservice.proposal.SourceMirror;
import fi.koppi.catalogservice.proposal.source.SkillNames;
import fi.koppi.catalogservice.proposal.source.SourceKind;
import fi.koppi.kit.event.ReceivedEvent;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.inbox.EventConsumer;
import fi.koppi.kit.inbox.Unacceptable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Makes proposals from the published figures of skills that clients lack. */
@ApplicationScoped
class UnmetNeedConsumer implements EventConsumer {

  static final String STATE = "fi.koppi.referral.unmet-need-state.v1";

  private final SourceMirror mirror;
  private final SkillNames names;

  @Inject
  UnmetNeedConsumer(SourceMirror mirror, SkillNames names) {
    this.mirror = mirror;
    this.names = names;
  }

  @Override
  public String name() {
    return "unmet-need-proposal";
  }

  @Override
  public Map<String, Class<? extends Record>> payloads() {
    return Map.of(STATE, UnmetNeedState.class);
  }

  @Override
  public void on(ReceivedEvent event) {
    if (event.type().equals(STATE)) {
      var skill = skill(event);
      if (event.isTombstone()) {
        mirror.remove(SourceKind.UNMET_NEED, id(skill), event.time());
      } else {
        apply(skill, event);
      }
    }
  }

  private void apply(EscoUri skill, ReceivedEvent event) {
    var state = event.as(UnmetNeedState.class);
    if (!state.skill().equals(skill)) {
      throw new Unacceptable("key-mismatch", "the record's key is another skill");
    }
    mirror.apply(state.source(id(skill), names.of(skill)), true, event.time());
  }

  private static EscoUri skill(ReceivedEvent event) {
    try {
      var key = event.key();
      var skill = new EscoUri(key == null ? "" : key);
      if (skill.isSkill()) {
        return skill;
      }
    } catch (IllegalArgumentException e) {
      // The key is not the URI of a skill.
    }
    throw new Unacceptable("key-mismatch", "the record's key is not a skill");
  }

  /** Returns the id at the end of the skill's URI, which is as unique as the URI itself. */
  private static SourceId id(EscoUri skill) {
    return new SourceId(UUID.fromString(skill.path().substring("skill/".length())));
  }
}
