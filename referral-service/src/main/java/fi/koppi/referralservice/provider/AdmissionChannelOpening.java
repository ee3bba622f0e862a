package fi.koppi.referralservice.provider;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * The timed work that opens the channel of every college that waits for one. It is separate from
 * the consumer, since the broker may be away when the college is announced. Opening a channel twice
 * does no harm.
 */
@ApplicationScoped
class AdmissionChannelOpening {

  private static final Logger LOG = Logger.getLogger(AdmissionChannelOpening.class);

  private final ProviderCommands providers;
  private final AdmissionChannels channels;

  @Inject
  AdmissionChannelOpening(ProviderCommands providers, AdmissionChannels channels) {
    this.providers = providers;
    this.channels = channels;
  }

  @Scheduled(
      every = "${koppi.admission.channel-check:1s}",
      concurrentExecution = ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void openWaiting() {
    for (var provider : providers.awaitingChannel()) {
      var principal = provider.admissionPrincipal();
      if (principal != null) {
        channels.open(provider.id(), principal);
        providers.channelOpened(provider.id());
        LOG.infof("admission channel opened provider=%s", provider.id().value());
      }
    }
  }
}
