package fi.koppi.systemtests.actor;

import fi.koppi.client.referral.ChangeFeedApi;
import fi.koppi.client.referral.model.ReferralChange;
import fi.koppi.client.referral.model.ReferralChangesView;
import fi.koppi.systemtests.actor.call.Seen;
import fi.koppi.systemtests.actor.call.SignedIn;
import fi.koppi.systemtests.actor.call.Tries;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the change feed by long polls, from its end at the time of the start. */
public final class ChangeFollower implements AutoCloseable {

  /** A job reads: the access log names the service account of its token. */
  private static final @Nullable String NOBODY = null;

  private static final int WAIT_SECONDS = 20;
  private static final int PAGE = 200;
  private static final Tries TRIES = Tries.until(Duration.ofMinutes(2));

  private final ChangeFeedApi feed;
  private final Consumer<ReferralChange> onChange;
  private final Map<UUID, Seen<ReferralChange>> seen = new ConcurrentHashMap<>();
  private final Thread thread;
  private volatile boolean open = true;

  ChangeFollower(SignedIn self, Consumer<ReferralChange> onChange) {
    this.feed = new ChangeFeedApi(self.quietly().at("referral-service"));
    this.onChange = onChange;
    String present = present();
    this.thread =
        Thread.ofPlatform()
            .daemon()
            .name("change feed of " + self.name())
            .start(() -> follow(present));
  }

  public Seen<ReferralChange> about(UUID referral) {
    return seen.computeIfAbsent(referral, ignored -> new Seen<>());
  }

  @Override
  public void close() {
    open = false;
    thread.interrupt();
  }

  /** Returns the feed's present end, so that earlier changes are skipped. */
  private @Nullable String present() {
    String cursor = null;
    ReferralChangesView page = read(cursor, 0);
    while (!page.getItems().isEmpty()) {
      cursor = page.getNext();
      page = read(cursor, 0);
    }
    return cursor;
  }

  private void follow(@Nullable String from) {
    String cursor = from;
    try {
      while (open) {
        ReferralChangesView page = read(cursor, WAIT_SECONDS);
        page.getItems().forEach(this::deliver);
        cursor = page.getNext();
      }
    } catch (RuntimeException e) {
      if (open) {
        throw e;
      }
    }
  }

  private void deliver(ReferralChange change) {
    about(change.getReferralId()).add(change);
    onChange.accept(change);
  }

  private ReferralChangesView read(@Nullable String cursor, int wait) {
    return TRIES.read(() -> feed.readChanges(cursor, PAGE, wait, NOBODY));
  }
}
