package fi.koppi.badservice.need.persistence;

import fi.koppi.badservice.need.messaging.OutboxNeedEvents;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A public class without a port, which depends on messaging. */
public class PanacheNeeds {

  @Nullable OutboxNeedEvents events;
  UUID id = UUID.randomUUID();
}
