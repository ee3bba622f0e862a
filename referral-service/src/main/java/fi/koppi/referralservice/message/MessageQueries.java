package fi.koppi.referralservice.message;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.http.paging.Page;
import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.ReferralId;
import fi.koppi.referralservice.client.vault.ClientTexts;
import fi.koppi.referralservice.referral.step.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The read side of messages. */
@ApplicationScoped
public class MessageQueries {

  private final MessageOpener opener;
  private final Messages messages;
  private final ClientTexts texts;

  @Inject
  MessageQueries(MessageOpener opener, Messages messages, ClientTexts texts) {
    this.opener = opener;
    this.messages = messages;
    this.texts = texts;
  }

  /** Lists the messages about a referral, the oldest first. */
  @Transactional
  public Page<ReadableMessage> of(ReferralId id, @Nullable String cursor, int limit, Actor by) {
    var after = Cursor.parse(cursor, 1);
    var referral = opener.read(id, by);
    var first = after == null ? 0 : Math.clamp(after.number(0), 0, MessageCommands.MOST);
    var page =
        Page.of(
            messages.of(id, first, limit + 1),
            limit,
            message -> Cursor.of((long) message.number()));
    if (referral.status().closesView() && MessageCommands.side(by) == Side.PROVIDER) {
      return page.map(message -> new ReadableMessage(message, null));
    }
    var opening = texts.of(referral.handover().client());
    return page.map(message ->
        new ReadableMessage(
            message,
            message.sealedText() == null
                ? null
                : opening.open(MessageCommands.place(id, message.number()), message.sealedText())));
  }
}
