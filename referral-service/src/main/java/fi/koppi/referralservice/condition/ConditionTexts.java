package fi.koppi.referralservice.condition;

import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.vault.ClientTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Seals and opens the texts of conditions, which may tell something of the client. */
@ApplicationScoped
class ConditionTexts {

  private static final String FIELD = "offer-condition";

  private final ClientTexts texts;

  @Inject
  ConditionTexts(ClientTexts texts) {
    this.texts = texts;
  }

  @Nullable String seal(ClientId client, @Nullable String text) {
    return text == null ? null : texts.seal(client, FIELD, text);
  }

  ShownCondition open(ClientId client, Condition condition) {
    var sealed = condition.sealedText();
    return new ShownCondition(condition, sealed == null ? null : texts.open(client, FIELD, sealed));
  }
}
