package fi.koppi.referralservice.message;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.client.vault.SealedTexts;
import fi.koppi.referralservice.referral.reading.OpenedReferral;
import fi.koppi.referralservice.referral.step.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** The use cases of two sides that write to each other about a referral. */
@ApplicationScoped
public class MessageCommands {

  static final int MOST = 1000;

  private final MessageOpener opener;
  private final Messages messages;
  private final SealedTexts texts;
  private final Announcer<MessageEvent> announcer;
  private final InstantSource time;

  @Inject
  MessageCommands(
      MessageOpener opener,
      Messages messages,
      SealedTexts texts,
      Announcer<MessageEvent> announcer,
      InstantSource time) {
    this.opener = opener;
    this.messages = messages;
    this.texts = texts;
    this.announcer = announcer;
    this.time = time;
  }

  /**
   * Writes a message to the other side.
   *
   * @param forClient whether the coach is to pass it on; only the college asks for that
   */
  @Transactional
  public MessageReceipt write(ReferralId id, String text, boolean forClient, Actor by) {
    var opened = opener.change(id, by);
    requireConnection(opened);
    var number = messages.last(id) + 1;
    if (number > MOST) {
      throw new Refused(
          MessageProblem.MESSAGES_TOO_MANY,
          "A referral has at most %d messages: speak to each other.".formatted(MOST));
    }
    var now = now();
    messages.add(
        new Message(
            id,
            number,
            side(by),
            forClient,
            texts.seal(opened.referral().handover().client(), place(id, number), text),
            now,
            new OrganisationId(by.organisation()),
            by.person(),
            null,
            null));
    announcer.announce(new MessageEvent.Written(opened.referral(), number, now, told(opened, by)));
    return new MessageReceipt(number, now);
  }

  /** Marks what the other side has written, up to that message, as read. */
  @Transactional
  public MessageReceipt markRead(ReferralId id, int upTo, Actor by) {
    opener.change(id, by);
    require(id, upTo);
    var now = now();
    messages.markRead(id, side(by), upTo, now, by.person());
    return new MessageReceipt(upTo, now);
  }

  /**
   * Notes that the coach has passed a message on to the client; a repeated note changes nothing.
   */
  @Transactional
  public MessageReceipt passOn(ReferralId id, int number, Actor by) {
    var opened = opener.change(id, by);
    var message = require(id, number);
    if (!message.forClient()) {
      throw new Refused(
          MessageProblem.MESSAGE_NOT_FOR_CLIENT,
          "Only a message that the college has written for the client is passed on.");
    }
    var before = message.passedOnAt();
    if (before != null) {
      return new MessageReceipt(number, before);
    }
    var now = now();
    messages.passOn(id, number, now, by.person());
    announcer.announce(new MessageEvent.PassedOn(opened.referral(), number, now, told(opened, by)));
    return new MessageReceipt(number, now);
  }

  /** Returns the side on which an actor writes, whom the opener has let in. */
  static Side side(Actor by) {
    return by.type() == OrganisationType.AUTHORITY ? Side.COACH : Side.PROVIDER;
  }

  /** Returns the place to which a text is sealed: moved to another message it does not open. */
  static String place(ReferralId referral, int number) {
    return "message-%s-%d".formatted(referral.value(), number);
  }

  private Message require(ReferralId id, int number) {
    return messages
        .find(id, number)
        .orElseThrow(() ->
            new Refused(
                MessageProblem.MESSAGE_UNKNOWN,
                "The referral has no message %d: read them anew.".formatted(number)));
  }

  private static void requireConnection(OpenedReferral opened) {
    var referral = opened.referral();
    if (!referral.wasSubmitted()
        || referral.status().closesView()
        || !opened.audience().containsAll(referral.parties())) {
      throw new Refused(
          MessageProblem.MESSAGE_NOT_POSSIBLE,
          "Messages are written from the submission until the college's view closes; the referral"
              + " is %s.".formatted(referral.status()));
    }
  }

  private static Set<OrganisationId> told(OpenedReferral opened, Actor by) {
    return opened.audience().stream()
        .filter(organisation -> !organisation.value().equals(by.organisation()))
        .collect(toUnmodifiableSet());
  }

  /** Returns the present time as PostgreSQL keeps it. */
  private Instant now() {
    return time.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
