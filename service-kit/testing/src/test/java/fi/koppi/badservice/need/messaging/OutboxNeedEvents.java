package fi.koppi.badservice.need.messaging;

import fi.koppi.badservice.need.api.NeedAnswers;
import org.jspecify.annotations.Nullable;

/** Public, behind no port, and a friend of the api. */
public class OutboxNeedEvents {

  @Nullable NeedAnswers answers;
}
