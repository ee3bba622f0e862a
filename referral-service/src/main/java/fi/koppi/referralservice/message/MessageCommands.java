package fi.koppi.referralservice.message;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.koppi.kit.announcement.Announcer;
import fi.koppi.kit.problem.Refused;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.client.vault.ClientTexts;
import fi.koppi.referralservice.referral.Referral;
import fi.koppi.referralservice.referral.ReferralQueries;
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
  private final ClientTexts texts;
  private final ReferralQueries referrals;
  private final Announcer<MessageEvent> announcer;
  private final InstantSource time;

  @Inject
  MessageCommands(
      MessageOpener opener,
      Messages messages,
      ClientTexts texts,
      ReferralQueries referrals,
      Announcer<MessageEvent> announcer,
      InstantSource time) {
    this.opener = opener;
    this.messages = messages;
    this.texts = texts;
    this.referrals = referrals;
    this.announcer = announcer;
    this.time = time;
  }

  /** Writes a message to the other side. */
  @Transactional
  public MessageReceipt write(ReferralId id, MessageContent content, Actor by) {
    return write(opener.change(id, by), content, by);
  }

  /** Marks what the other side has written, up to that message, as read. */
  @Transactional
  public MessageReceipt markRead(ReferralId id, int upTo, Actor by) {
    return markRead(opener.change(id, by), upTo, by);
  }

  /** Writes a message to the other side of a referral that is open and locked. */
  MessageReceipt write(Referral referral, MessageContent content, Actor by) {
    requireConnection(referral);
    var id = referral.id();
    var number = messages.last(id) + 1;
    if (number > MOST) {
      throw new Refused(
          MessageProblem.MESSAGES_TOO_MANY,
          "A referral has at most %d messages: speak to each other.".formatted(MOST));
    }
    var now = now();
    var text = content.text();
    messages.add(
        new Message(
            id,
            number,
            side(by),
            content.subject(),
            content.forClient(),
            text == null ? null : texts.seal(referral.handover().client(), place(id, number), text),
            now,
            new OrganisationId(by.organisation()),
            by.person(),
            null,
            null));
    announcer.announce(new MessageEvent.Written(referral, number, now, told(referral, by)));
    return new MessageReceipt(number, now);
  }

  /** Marks messages of a referral that is open and locked as read. */
  MessageReceipt markRead(Referral referral, int upTo, Actor by) {
    require(referral.id(), upTo);
    var now = now();
    messages.markRead(referral.id(), side(by), upTo, now, by.person());
    return new MessageReceipt(upTo, now);
  }

  /**
   * Notes that the coach has passed a message on to the client; a repeated note changes nothing.
   */
  @Transactional
  public MessageReceipt passOn(ReferralId id, int number, Actor by) {
    var referral = opener.change(id, by);
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
    announcer.announce(new MessageEvent.PassedOn(referral, number, now, told(referral, by)));
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

  private void requireConnection(Referral referral) {
    if (!referral.wasSubmitted()
        || referral.status().closesView()
        || !referrals.audience(referral).containsAll(referral.parties())) {
      throw new Refused(
          MessageProblem.MESSAGE_NOT_POSSIBLE,
          "Messages are written from the submission until the college's view closes; the referral"
              + " is %s.".formatted(referral.status()));
    }
  }

  private Set<OrganisationId> told(Referral referral, Actor by) {
    return referrals.audience(referral).stream()
        .filter(organisation -> !organisation.value().equals(by.organisation()))
        .collect(toUnmodifiableSet());
  }

  /** Returns the present time as PostgreSQL keeps it. */
  private Instant now() {
    return time.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
