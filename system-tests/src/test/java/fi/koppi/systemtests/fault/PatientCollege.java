package fi.koppi.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.systemtests.actor.call.Call;
import fi.koppi.systemtests.actor.call.Witness;
import fi.koppi.systemtests.actor.college.AdmissionSystem;
import fi.koppi.systemtests.actor.college.StatusChanged;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A college that takes every referral as far as it can and leaves the rest to the coach. It acts on
 * an event once, however often the event arrives.
 */
final class PatientCollege implements Witness, AutoCloseable {

  private final ExecutorService officers = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<UUID> known = ConcurrentHashMap.newKeySet();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();

  @Override
  public void answered(Call call) {}

  @Override
  public void arrived(AdmissionSystem college, StatusChanged event) {
    List<String> answer = answerTo(event.status());
    if (known.add(event.eventId()) && !answer.isEmpty()) {
      officers.execute(() -> answer(college, event, answer));
    }
  }

  /** Fails with the steps that it could not take, and why. */
  void verify() {
    assertThat(failures).isEmpty();
  }

  @Override
  public void close() {
    officers.close();
  }

  private static List<String> answerTo(String status) {
    return switch (status) {
      case "SUBMITTED" -> List.of("CAUGHT", "CONTACTED", "OFFERED");
      case "PLACE_ACCEPTED" -> List.of("ENROLLED", "STARTED", "COMPLETED");
      default -> List.of();
    };
  }

  private void answer(AdmissionSystem college, StatusChanged event, List<String> reports) {
    try {
      college.fetch(event.referral());
      reports.forEach(status -> college.report(event.referral(), status));
    } catch (RuntimeException e) {
      failures.add(event.referral() + " at " + event.status() + ": " + e);
    }
  }
}
