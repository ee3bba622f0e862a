package fi.koppi.local.broker;

import fi.koppi.local.SuiteException;
import fi.koppi.local.home.Secrets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.resource.ResourcePatternFilter;

/**
 * Creates the broker's users, topics and access rules as the table has them. It is safe to run
 * again.
 */
final class KafkaRights {

  private final KafkaAccess access;
  private final Secrets secrets;

  KafkaRights(KafkaAccess access, Secrets secrets) {
    this.access = access;
    this.secrets = secrets;
  }

  void apply(Admin admin) {
    users(admin);
    topics(admin);
    rules(admin);
  }

  private void users(Admin admin) {
    List<UserScramCredentialAlteration> credentials = new ArrayList<>();
    for (String user : access.users()) {
      credentials.add(
          new UserScramCredentialUpsertion(
              user,
              new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 8192),
              KafkaLogin.password(user, secrets)));
    }
    done(admin.alterUserScramCredentials(credentials).all());
  }

  private void topics(Admin admin) {
    Set<String> present = done(admin.listTopics().names());
    List<NewTopic> missing =
        access.topics().stream()
            .filter(topic -> !present.contains(topic.name()))
            .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1))
            .toList();
    done(admin.createTopics(missing).all());
    Map<ConfigResource, Collection<AlterConfigOp>> settings =
        access.topics().stream()
            .collect(
                Collectors.toMap(
                    topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                    KafkaRights::settings));
    done(admin.incrementalAlterConfigs(settings).all());
  }

  private static Collection<AlterConfigOp> settings(KafkaAccess.Topic topic) {
    return topic.kind().settings().entrySet().stream()
        .map(entry -> new ConfigEntry(entry.getKey(), entry.getValue()))
        .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
        .toList();
  }

  /**
   * Adds the rules of the table and deletes those that have left it. Rules on the colleges' topics
   * are left alone.
   */
  private void rules(Admin admin) {
    List<AclBinding> present = new ArrayList<>();
    for (String user : access.governed()) {
      AclBindingFilter ofUser =
          new AclBindingFilter(
              ResourcePatternFilter.ANY,
              new AccessControlEntryFilter(
                  "User:" + user, null, AclOperation.ANY, AclPermissionType.ANY));
      present.addAll(done(admin.describeAcls(ofUser).values()));
    }
    done(admin.createAcls(access.rules()).all());
    List<AclBindingFilter> strangers =
        access.strangers(present).stream().map(AclBinding::toFilter).toList();
    done(admin.deleteAcls(strangers).all());
  }

  private static <T> T done(KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new SuiteException("the broker refused: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SuiteException("interrupted", e);
    }
  }
}
