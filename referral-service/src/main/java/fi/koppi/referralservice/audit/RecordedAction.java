package fi.koppi.referralservice.audit;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.koppi.referralservice.AccessAction;
import fi.koppi.referralservice.access.RefusedBeforehand;
import fi.koppi.referralservice.client.ClientAction;
import fi.koppi.referralservice.condition.ConditionAction;
import fi.koppi.referralservice.contact.ContactAction;
import fi.koppi.referralservice.erasure.ErasureAction;
import fi.koppi.referralservice.feed.FeedAction;
import fi.koppi.referralservice.intensity.IntensityAction;
import fi.koppi.referralservice.proposal.ProposalAction;
import fi.koppi.referralservice.referral.ReferralAction;
import fi.koppi.referralservice.unmetneed.UnmetNeedAction;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The name of an action that the access log records today. */
@Schema(
    type = SchemaType.STRING,
    pattern = RecordedAction.PATTERN,
    examples = "CONTACT_DATA_READ",
    description = "An action as the lines of the log name it; the service's README lists them")
public record RecordedAction(@JsonValue String name) {

  /** Capitals and underscores. */
  public static final String PATTERN = "^[A-Z_]{1,40}$";

  /** The actions of all features. */
  static final Set<String> ALL =
      Stream.of(
              ClientAction.values(),
              ReferralAction.values(),
              UnmetNeedAction.values(),
              ContactAction.values(),
              ConditionAction.values(),
              FeedAction.values(),
              ErasureAction.values(),
              ProposalAction.values(),
              IntensityAction.values(),
              AuditAction.values(),
              RefusedBeforehand.values())
          .flatMap(Arrays::stream)
          .map(AccessAction::name)
          .collect(toUnmodifiableSet());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public RecordedAction {
    if (!ALL.contains(name)) {
      throw new IllegalArgumentException(
          "The log records no such action: give the action of one of its lines, such as LOOKED_UP");
    }
  }
}
