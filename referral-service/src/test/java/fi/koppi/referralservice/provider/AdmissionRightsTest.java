package fi.koppi.referralservice.provider;

import static org.assertj.core.api.Assertions.assertThat;

import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.referralservice.ProviderId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdmissionRightsTest {

  private static final UUID COLLEGE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);

  private final Map<UUID, Provider> known = new LinkedHashMap<>();
  private final Broker broker = new Broker();
  private final AdmissionRights rights =
      new AdmissionRights(new ProviderCommands(new Register()), broker);
  private long version;

  @Test
  void collegeGetsItsRights() {
    announce(COLLEGE, "ACTIVE", "rannikko-admission");

    rights.settleAll();

    assertThat(broker.granted).containsExactly(COLLEGE + " rannikko-admission");
    assertThat(broker.groups).containsExactly("rannikko-admission");
  }

  @Test
  void closedCollegeLosesItsRights() {
    announce(COLLEGE, "ACTIVE", "rannikko-admission");
    rights.settleAll();

    announce(COLLEGE, "CLOSED", "rannikko-admission");
    rights.settleAll();

    assertThat(broker.granted).isEmpty();
    assertThat(broker.groups).isEmpty();
  }

  @Test
  void newPrincipalGetsTheRightsOfTheOldOne() {
    announce(COLLEGE, "ACTIVE", "rannikko-admission");
    rights.settleAll();

    announce(COLLEGE, "ACTIVE", "rannikko-admission-2");
    rights.settleAll();

    assertThat(broker.granted).containsExactly(COLLEGE + " rannikko-admission-2");
    assertThat(broker.groups).containsExactly("rannikko-admission-2");
  }

  @Test
  void principalThatMovesToAnotherCollegeKeepsItsGroups() {
    announce(COLLEGE, "ACTIVE", "rannikko-admission");
    rights.settleAll();

    announce(OTHER, "ACTIVE", "rannikko-admission");
    rights.settleAll();
    announce(COLLEGE, "ACTIVE", null);
    rights.settleAll();

    assertThat(broker.granted).containsExactly(OTHER + " rannikko-admission");
    assertThat(broker.groups).containsExactly("rannikko-admission");
  }

  @Test
  void collegeDoesNotWaitForAnotherOnesFailure() {
    announce(COLLEGE, "ACTIVE", "rannikko-admission");
    announce(OTHER, "ACTIVE", "tunturi-admission");
    broker.failing = COLLEGE;

    rights.settleAll();

    assertThat(broker.granted).containsExactly(OTHER + " tunturi-admission");
    assertThat(provider(COLLEGE).grantedPrincipal()).isNull();
  }

  @Test
  void whatIsSettledIsLeftAlone() {
    announce(COLLEGE, "ACTIVE", "rannikko-admission");
    rights.settleAll();
    broker.failing = COLLEGE;

    rights.settleAll();

    assertThat(broker.calls).isEqualTo(1);
  }

  @Test
  void serviceGetsItsRightsOnTopicsThatWereMadeBeforeOnceAProcess() {
    announce(COLLEGE, "ACTIVE", "rannikko-admission");
    rights.settleAll();
    var nextProcess = new AdmissionRights(new ProviderCommands(new Register()), broker);
    broker.openToService.clear();

    nextProcess.settleAll();
    nextProcess.settleAll();

    assertThat(broker.openToService).containsExactly(new ProviderId(COLLEGE));
  }

  @Test
  void rightsOfTheServiceAreTriedAgainAndKeepNoCollegeWaiting() {
    announce(COLLEGE, "ACTIVE", "rannikko-admission");
    provider(COLLEGE).granted("rannikko-admission");
    announce(OTHER, "ACTIVE", "tunturi-admission");
    broker.failing = COLLEGE;
    rights.settleAll();
    broker.failing = null;

    rights.settleAll();

    assertThat(broker.granted).containsExactly(OTHER + " tunturi-admission");
    assertThat(broker.openToService).contains(new ProviderId(COLLEGE));
  }

  private void announce(UUID id, String status, @Nullable String principal) {
    known
        .computeIfAbsent(id, Provider::new)
        .replace(
            new ProviderState(
                ++version,
                status,
                new LocalizedText("Rannikon ammattiopisto", null, null),
                principal));
  }

  private Provider provider(UUID id) {
    return Objects.requireNonNull(known.get(id));
  }

  /** The rights that a broker has granted. */
  private static final class Broker implements AdmissionChannels {

    private final List<String> granted = new ArrayList<>();
    private final Set<String> groups = new HashSet<>();
    private final List<ProviderId> openToService = new ArrayList<>();
    private @Nullable UUID failing;
    private int calls;

    @Override
    public void open(ProviderId provider, String principal) {
      calls++;
      if (provider.value().equals(failing)) {
        throw new IllegalStateException("the broker did not answer in time");
      }
      granted.add(provider.value() + " " + principal);
      groups.add(principal);
    }

    @Override
    public void openToService(Collection<ProviderId> colleges) {
      if (colleges.stream().anyMatch(college -> college.value().equals(failing))) {
        throw new IllegalStateException("the broker did not answer in time");
      }
      openToService.addAll(colleges);
    }

    @Override
    public void revoke(ProviderId provider, String principal) {
      granted.remove(provider.value() + " " + principal);
    }

    @Override
    public void revokeGroups(String principal) {
      groups.remove(principal);
    }
  }

  private final class Register implements Providers {

    @Override
    public Optional<Provider> findEvenRemoved(ProviderId id) {
      return Optional.ofNullable(known.get(id.value()));
    }

    @Override
    public List<Provider> withUnsettledRights() {
      return all().stream()
          .filter(provider ->
              !Objects.equals(provider.grantedPrincipal(), provider.entitledPrincipal()))
          .toList();
    }

    @Override
    public List<ProviderId> withGrantedRights() {
      return all().stream()
          .filter(provider -> provider.grantedPrincipal() != null)
          .map(Provider::id)
          .toList();
    }

    @Override
    public boolean isEntitledElsewhere(String principal, ProviderId except) {
      return all().stream()
          .filter(provider -> !provider.id().equals(except))
          .anyMatch(provider -> principal.equals(provider.entitledPrincipal()));
    }

    private Collection<Provider> all() {
      return known.values();
    }
  }
}
