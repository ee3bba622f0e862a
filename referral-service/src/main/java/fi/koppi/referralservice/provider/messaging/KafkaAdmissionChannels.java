package fi.koppi.referralservice.provider.messaging;

import fi.koppi.referralservice.ProviderId;
import fi.koppi.referralservice.provider.AdmissionChannels;
import fi.koppi.referralservice.provider.AdmissionTopics;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.SecurityDisabledException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Topics and rights of colleges, created and revoked through the broker's admin interface. */
@ApplicationScoped
class KafkaAdmissionChannels implements AdmissionChannels {

  private static final Logger LOG = Logger.getLogger(KafkaAdmissionChannels.class);
  private static final long TIMEOUT_SECONDS = 20;

  private final Map<String, Object> connection;
  private final String service;
  private final int partitions;
  private final Duration retention;

  @Inject
  KafkaAdmissionChannels(
      @Identifier("default-kafka-broker") Map<String, Object> connection,
      @ConfigProperty(name = "koppi.admission.service-principal", defaultValue = "referral-service")
          String service,
      @ConfigProperty(name = "koppi.admission.partitions", defaultValue = "3") int partitions,
      @ConfigProperty(name = "koppi.admission.retention", defaultValue = "P30D")
          Duration retention) {
    this.connection = connection;
    this.service = service;
    this.partitions = partitions;
    this.retention = retention;
  }

  @Override
  public void open(ProviderId provider, String principal) {
    try (var admin = Admin.create(new HashMap<>(connection))) {
      var referral = AdmissionTopics.referral(provider);
      var status = AdmissionTopics.status(provider);
      make(admin, referral);
      make(admin, status);
      List<AclBinding> rights = new ArrayList<>(serviceRights(provider));
      rights.addAll(topicRights(principal, referral, status));
      rights.add(groupRight(principal));
      allow(admin, rights);
    }
  }

  @Override
  public void openToService(Collection<ProviderId> colleges) {
    if (!colleges.isEmpty()) {
      try (var admin = Admin.create(new HashMap<>(connection))) {
        allow(
            admin, colleges.stream().flatMap(college -> serviceRights(college).stream()).toList());
      }
    }
  }

  @Override
  public void revoke(ProviderId provider, String principal) {
    revoke(
        topicRights(
            principal, AdmissionTopics.referral(provider), AdmissionTopics.status(provider)));
  }

  @Override
  public void revokeGroups(String principal) {
    revoke(List.of(groupRight(principal)));
  }

  private void revoke(List<AclBinding> rights) {
    try (var admin = Admin.create(new HashMap<>(connection))) {
      await(admin.deleteAcls(rights.stream().map(AclBinding::toFilter).toList()).all());
    } catch (SecurityDisabledException e) {
      LOG.warn("the broker has no authorizer: no right can be revoked");
    }
  }

  private void make(Admin admin, String topic) {
    var wanted =
        new NewTopic(topic, Optional.of(partitions), Optional.empty())
            .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(retention.toMillis())));
    try {
      await(admin.createTopics(List.of(wanted)).all());
    } catch (TopicExistsException e) {
      // Another replica has created it, or this one before a restart.
    }
  }

  /**
   * Returns the rights of referral-service on the topics of a college: the opposite ones, so that
   * it can neither report a step in the college's name nor read what it has sent.
   */
  private List<AclBinding> serviceRights(ProviderId provider) {
    return topicRights(
        service, AdmissionTopics.status(provider), AdmissionTopics.referral(provider));
  }

  /** Returns the rights of one who reads the one topic and writes the other. */
  private static List<AclBinding> topicRights(String principal, String read, String written) {
    return List.of(
        allow(principal, topic(read), AclOperation.READ),
        allow(principal, topic(read), AclOperation.DESCRIBE),
        allow(principal, topic(written), AclOperation.WRITE),
        allow(principal, topic(written), AclOperation.DESCRIBE));
  }

  /** Returns the right to use the consumer groups that are named after the principal. */
  private static AclBinding groupRight(String principal) {
    return allow(
        principal,
        new ResourcePattern(ResourceType.GROUP, principal, PatternType.PREFIXED),
        AclOperation.READ);
  }

  /** Grants the rights. A broker without an authorizer, as in tests, has none to grant. */
  private static void allow(Admin admin, Collection<AclBinding> rights) {
    try {
      await(admin.createAcls(rights).all());
    } catch (SecurityDisabledException e) {
      LOG.warn("the broker has no authorizer: every client may use every topic");
    }
  }

  private static AclBinding allow(String principal, ResourcePattern what, AclOperation operation) {
    return new AclBinding(
        what, new AccessControlEntry("User:" + principal, "*", operation, AclPermissionType.ALLOW));
  }

  private static ResourcePattern topic(String name) {
    return new ResourcePattern(ResourceType.TOPIC, name, PatternType.LITERAL);
  }

  private static void await(KafkaFuture<?> work) {
    try {
      work.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (TimeoutException e) {
      throw new IllegalStateException("the broker did not answer in time", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
