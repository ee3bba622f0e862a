package fi.koppi.badservice.need.messaging;

import fi.koppi.badservice.need.api.NeedAnswers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.jspecify.annotations.Nullable;

/** A public class without a port, which depends on the api. */
public class OutboxNeedEvents {

  /** Records that are processed like this can overtake earlier ones of their key. */
  static final Class<?> HASTE = RunOnVirtualThread.class;

  @Nullable NeedAnswers answers;
}
