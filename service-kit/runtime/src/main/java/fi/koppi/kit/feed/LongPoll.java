package fi.koppi.kit.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.CallerId;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A wait for something new in a feed. It reads again when {@link FeedWatch} has seen something new
 * for the reader's party, and occupies neither a connection nor a thread of the platform meanwhile.
 */
@ApplicationScoped
public class LongPoll {

  private final InstantSource time;
  private final FeedWatch watch;
  private final SecurityIdentity identity;
  private final int mostOfACaller;
  private final Cache<CallerId, AtomicInteger> waiting = Caffeine.newBuilder().weakValues().build();

  @Inject
  LongPoll(
      InstantSource time,
      FeedWatch watch,
      SecurityIdentity identity,
      @ConfigProperty(name = "koppi.feed.waits-per-caller", defaultValue = "8") int mostOfACaller) {
    this.time = time;
    this.watch = watch;
    this.identity = identity;
    this.mostOfACaller = mostOfACaller;
  }

  /**
   * Returns the page as soon as something is in it, or an empty one when the time is up.
   *
   * @param look reads the page, each time in a transaction of its own
   * @param party whose entries the page is made of
   */
  public <T> FeedPage<T> read(Supplier<FeedPage<T>> look, UUID party, Duration patience) {
    return patience.isZero() ? look.get() : await(look, party, patience);
  }

  private <T> FeedPage<T> await(Supplier<FeedPage<T>> look, UUID party, Duration patience) {
    var end = time.instant().plus(patience);
    var own = waiting.get(CallerId.of(identity), any -> new AtomicInteger());
    try {
      if (own.incrementAndGet() > mostOfACaller) {
        throw new Refused(
            CommonProblem.TOO_MANY_REQUESTS,
            "At most %d calls of a client and person may wait at the same time: one is enough."
                .formatted(mostOfACaller));
      }
      // The wait begins before the look, so that nothing falls between the two.
      try (var news = watch.begin(party)) {
        var page = look.get();
        while (page.changes().isEmpty() && news.await(Duration.between(time.instant(), end))) {
          page = look.get();
        }
        return page;
      }
    } finally {
      own.decrementAndGet();
    }
  }
}
