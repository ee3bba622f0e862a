package fi.koppi.badservice.need.persistence;

import fi.koppi.badservice.need.messaging.OutboxNeedEvents;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Public, behind no port, and a friend of messaging. */
public class PanacheNeeds {

  @Nullable OutboxNeedEvents events;
  UUID id = UUID.randomUUID();
}
