package fi.koppi.badservice.need.messaging;

import fi.koppi.badservice.need.api.NeedAnswers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.jspecify.annotations.Nullable;

/** Public, behind no port, and a friend of the api. */
public class OutboxNeedEvents {

  /** Taken so, a record can overtake an earlier one of its key. */
  static final Class<?> HASTE = RunOnVirtualThread.class;

  @Nullable NeedAnswers answers;
}
