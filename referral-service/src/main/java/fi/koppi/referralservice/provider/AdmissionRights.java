package fi.koppi.referralservice.provider;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * The timed work that grants each college the rights on its channel, and revokes them when it has
 * closed or connects by another name. It is separate from the consumer, since the broker may be
 * away when the college is announced. Whatever is settled twice stays as it is.
 *
 * <p>The right to change rights can grant anything at the broker. So the service itself is not to
 * have it: a process of its own does this work (profile {@code channels}), as another principal and
 * without taking requests. Where an operator of the broker makes topics and rights from resources
 * of its own, as Strimzi does, no such process runs, or the two would undo each other's work.
 */
@ApplicationScoped
class AdmissionRights {

  private static final Logger LOG = Logger.getLogger(AdmissionRights.class);

  private final ProviderCommands providers;
  private final AdmissionChannels channels;
  private boolean openToService;

  @Inject
  AdmissionRights(ProviderCommands providers, AdmissionChannels channels) {
    this.providers = providers;
    this.channels = channels;
  }

  @Scheduled(
      identity = "admission-rights",
      every = "${koppi.admission.rights-check}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void settleAll() {
    if (!openToService) {
      openToService = openToService();
    }
    for (var provider : providers.withUnsettledRights()) {
      try {
        settle(provider);
      } catch (RuntimeException e) {
        // The next look tries again; a college must not wait because of another one.
        LOG.warnf(
            "admission rights not settled: provider=%s cause=%s",
            provider.id().value(), e.getClass().getSimpleName());
      }
    }
  }

  /**
   * Grants the service its rights on the topics that were made already, once in each process: by an
   * older release it had them in another way. Returns whether that is done.
   */
  private boolean openToService() {
    try {
      channels.openToService(providers.withGrantedRights());
      return true;
    } catch (RuntimeException e) {
      LOG.warnf("rights of the service not granted: cause=%s", e.getClass().getSimpleName());
      return false;
    }
  }

  private void settle(Provider provider) {
    var id = provider.id();
    var granted = provider.grantedPrincipal();
    if (granted != null) {
      channels.revoke(id, granted);
      if (!providers.isEntitledElsewhere(granted, id)) {
        channels.revokeGroups(granted);
      }
      providers.granted(id, null);
      LOG.infof("admission rights revoked: provider=%s", id.value());
    }
    var entitled = provider.entitledPrincipal();
    if (entitled != null) {
      channels.open(id, entitled);
      providers.granted(id, entitled);
      LOG.infof("admission rights granted: provider=%s", id.value());
    }
  }
}
