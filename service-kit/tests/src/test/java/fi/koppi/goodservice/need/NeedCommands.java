package fi.koppi.goodservice.need;

import fi.koppi.kit.time.Ids;
import jakarta.transaction.Transactional;

/** Use cases. */
public class NeedCommands {

  private final Needs needs;
  private final NeedEvents events;
  private final Ids ids;

  NeedCommands(Needs needs, NeedEvents events, Ids ids) {
    this.needs = needs;
    this.events = events;
    this.ids = ids;
  }

  @Transactional
  public Need draft() {
    Need need = new Need(new NeedId(ids.next()));
    needs.add(need);
    events.publish(need);
    return need;
  }
}
