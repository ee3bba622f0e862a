package fi.koppi.kit.http.idempotency;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;

/** Puts the {@link AnswerLedger} around every POST that may be repeated as a whole. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class IdempotentInterceptor {

  private final RepeatableCalls calls;

  @Inject
  IdempotentInterceptor(RepeatableCalls calls) {
    this.calls = calls;
  }

  @AroundInvoke
  Object answerOnce(InvocationContext invocation) throws Exception {
    var key = calls.key();
    return isByItem(invocation)
        ? invocation.proceed()
        : calls.answerOnce(key, Arrays.asList(invocation.getParameters()), invocation::proceed);
  }

  private static boolean isByItem(InvocationContext invocation) {
    var marked = invocation.getMethod().getAnnotation(Idempotent.class);
    return marked != null && marked.byItem();
  }
}
