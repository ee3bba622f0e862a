package fi.koppi.referralservice.client;

import static fi.koppi.referralservice.client.Clientele.ESPOO;
import static fi.koppi.referralservice.client.Clientele.NOW;
import static fi.koppi.referralservice.client.Clientele.PORVOO;
import static fi.koppi.referralservice.client.Clientele.aino;
import static fi.koppi.referralservice.client.Clientele.coachOf;
import static fi.koppi.referralservice.client.Clientele.college;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.koppi.kit.problem.CommonProblem;
import fi.koppi.kit.problem.ProblemType;
import fi.koppi.kit.problem.Refused;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.ban.BanTerm;
import fi.koppi.referralservice.client.ban.BreakGlass;
import fi.koppi.referralservice.client.identity.CodeChange;
import fi.koppi.referralservice.client.identity.PersonalIdentityCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClientCommandsTest {

  private static final String CODE = "010190-900P";
  private static final ContactData MOVED =
      new ContactData(ContactMode.DIRECT, null, null, "Uusi tie 1", null);

  private final Clientele clientele = new Clientele();

  @Test
  void registeredClientOpensForItsAuthorityAndIsWrittenDown() {
    var client = register("a-1", ContactMode.DIRECT, CODE);

    var file = clientele.queries.get(client, coachOf(PORVOO));

    assertThat(file.personal()).isEqualTo(aino("a-1", ContactMode.DIRECT, CODE).personal());
    assertThat(clientele.remembered.actions)
        .containsExactly(ClientAction.REGISTERED, ClientAction.READ);
  }

  @Test
  void collegeRegistersNobody() {
    assertRefused(
        () -> clientele.commands.register(aino("a-1", ContactMode.DIRECT, null), college()),
        CommonProblem.FORBIDDEN);
  }

  @Test
  void anotherAuthorityFindsNothing() {
    var client = register("a-1", ContactMode.DIRECT, CODE);

    assertRefused(() -> clientele.queries.get(client, coachOf(ESPOO)), CommonProblem.NOT_FOUND);
  }

  @Test
  void clientIsRegisteredOnceUnderItsReferenceOrCode() {
    register("a-1", ContactMode.DIRECT, CODE);

    assertRefused(
        () -> register("a-1", ContactMode.DIRECT, null), ClientProblem.CLIENT_ALREADY_REGISTERED);
    assertRefused(
        () -> register("a-2", ContactMode.DIRECT, CODE), ClientProblem.CLIENT_ALREADY_REGISTERED);
  }

  @Test
  void updateKeepsTheIdentityCodeThatIsLeftOut() {
    var client = register("a-1", ContactMode.DIRECT, CODE);

    clientele.commands.update(client, 0, aino("a-2", ContactMode.RELAY, null), coachOf(PORVOO));

    var found =
        clientele.queries.findByIdentityCode(new PersonalIdentityCode(CODE), coachOf(PORVOO));
    assertThat(found.client().externalReference()).isEqualTo("a-2");
  }

  @ParameterizedTest
  @EnumSource
  void clientThatIsWrittenBackAsItIsReadDuringABanIsTheSameAfterTheBan(ContactMode chosen) {
    var client = register("a-1", chosen, CODE);
    var before = clientele.queries.get(client, coachOf(PORVOO));
    clientele.bans.set(client, new BanTerm.Longest(), "Notice", coachOf(PORVOO));
    var masked = clientele.queries.get(client, coachOf(PORVOO));

    clientele.commands.update(client, 0, asRead(masked), coachOf(PORVOO));

    assertThat(clientele.queries.get(client, coachOf(PORVOO))).isEqualTo(masked);
    clientele.bans.lift(client, "Over", coachOf(PORVOO));
    assertThat(clientele.queries.get(client, coachOf(PORVOO))).isEqualTo(before);
    assertThat(before.contactMode()).isEqualTo(chosen);
  }

  @Test
  void updateDuringABanChangesNothingThatTheBanHides() {
    var client = register("a-1", ContactMode.RELAY, CODE);
    clientele.bans.set(client, new BanTerm.Longest(), "Notice", coachOf(PORVOO));
    var sent = aino("a-2", ContactMode.DIRECT, null);

    clientele.commands.update(client, 0, sent.with(sent.personal().with(MOVED)), coachOf(PORVOO));

    clientele.bans.lift(client, "Over", coachOf(PORVOO));
    var file = clientele.queries.get(client, coachOf(PORVOO));
    assertThat(file.client().externalReference()).isEqualTo("a-2");
    assertThat(file.contactMode()).isEqualTo(ContactMode.RELAY);
    assertThat(file.personal()).isEqualTo(aino("a-1", ContactMode.RELAY, CODE).personal());
  }

  @Test
  void contactDataThatIsReplacedDuringABanIsShownAfterIt() {
    var client = register("a-1", ContactMode.RELAY, CODE);
    clientele.bans.set(client, new BanTerm.Longest(), "Notice", coachOf(PORVOO));
    var reason = new BreakGlass(BreakGlass.Code.REQUEST_OF_CLIENT, "Letter 7");

    var recorded = clientele.commands.replaceContact(client, 0, MOVED, reason, coachOf(PORVOO));

    assertThat(recorded.personal().address()).isEqualTo(MOVED.address());
    assertThat(clientele.queries.get(client, coachOf(PORVOO)).personal().address()).isNull();
    clientele.bans.lift(client, "Over", coachOf(PORVOO));
    var file = clientele.queries.get(client, coachOf(PORVOO));
    assertThat(file.contactMode()).isEqualTo(ContactMode.DIRECT);
    assertThat(file.personal())
        .isEqualTo(aino("a-1", ContactMode.RELAY, CODE).personal().with(MOVED));
    assertThat(file.careerGoal()).isNotNull();
  }

  @Test
  void relayIsChosenWhereNoBanShowsIt() {
    var client = register("a-1", ContactMode.DIRECT, CODE);

    clientele.commands.update(client, 0, aino("a-1", ContactMode.RELAY, null), coachOf(PORVOO));

    var file = clientele.queries.get(client, coachOf(PORVOO));
    assertThat(file.contactMode()).isEqualTo(ContactMode.RELAY);
    assertThat(file.personal().email()).isEqualTo("aino@example.fi");
  }

  @Test
  void forgettingDeletesTheKeysAndIsTold() {
    var client = register("a-1", ContactMode.DIRECT, CODE);

    clientele.forgetting.forget(client, "Request", coachOf(PORVOO));

    assertThat(clientele.keys.holdsAKeyOf(client)).isFalse();
    assertThat(clientele.events).containsExactly(new ClientEvent.Forgotten(client, NOW));
    assertRefused(
        () -> clientele.queries.get(client, coachOf(PORVOO)), ClientProblem.CLIENT_FORGOTTEN);
  }

  @Test
  void collegeSeesTheContactOfAClientWhoChoseTheDirectWay() {
    var client = register("a-1", ContactMode.DIRECT, CODE);

    var shown =
        requireNonNull(clientele.queries.showTo(college(), client, new AuthorityId(PORVOO)));

    assertThat(shown.email()).isEqualTo("aino@example.fi");
    assertThat(clientele.remembered.served)
        .endsWith("AUTHORITY " + PORVOO, "PROVIDER " + Clientele.COLLEGE);
  }

  @Test
  void collegeIsShownNothingOfAForgottenClient() {
    var client = register("a-1", ContactMode.DIRECT, CODE);
    clientele.forgetting.forget(client, "Request", coachOf(PORVOO));
    clientele.remembered.actions.clear();

    var shown = clientele.queries.showTo(college(), client, new AuthorityId(PORVOO));

    assertThat(shown).isNull();
    assertThat(clientele.remembered.actions).isEmpty();
  }

  @Test
  void forgettingHasATimeForItsAuthorityOnly() {
    var client = register("a-1", ContactMode.DIRECT, CODE);
    assertRefused(
        () -> clientele.queries.forgottenAt(client, ClientAction.READ, coachOf(PORVOO)),
        CommonProblem.NOT_FOUND);
    clientele.forgetting.forget(client, "Request", coachOf(PORVOO));

    var at = clientele.queries.forgottenAt(client, ClientAction.READ, coachOf(PORVOO));

    assertThat(at).isEqualTo(NOW);
    assertRefused(
        () -> clientele.queries.forgottenAt(client, ClientAction.READ, coachOf(ESPOO)),
        CommonProblem.NOT_FOUND);
  }

  @Test
  void banLooksLikeTheChoiceOfTheRelay() {
    var chosen = register("a-1", ContactMode.RELAY, null);
    var banned = register("a-2", ContactMode.DIRECT, null);
    clientele.bans.set(banned, new BanTerm.Longest(), "Notice", coachOf(PORVOO));

    var shown =
        requireNonNull(clientele.queries.showTo(college(), banned, new AuthorityId(PORVOO)));

    assertThat(shown)
        .isEqualTo(clientele.queries.showTo(college(), chosen, new AuthorityId(PORVOO)));
    assertThat(shown.contactMode()).isEqualTo(ContactMode.RELAY);
  }

  @Test
  void clientIsReferredByItsOwnAuthorityOnly() {
    var client = register("a-1", ContactMode.DIRECT, null);

    var referred = clientele.queries.require(client, ClientAction.READ, coachOf(PORVOO));

    assertThat(referred).isEqualTo(new ReferredClient(client, new AuthorityId(PORVOO), true));
    assertRefused(
        () -> clientele.queries.require(client, ClientAction.READ, coachOf(ESPOO)),
        CommonProblem.NOT_FOUND);
  }

  @Test
  void clientIsFoundByItsFormerIdentityCode() {
    var client = register("a-1", ContactMode.DIRECT, "010190-900P");

    replaceCode(client, "010190-902S");

    assertThat(foundBy("010190-900P")).isEqualTo(client);
    assertThat(foundBy("010190-902S")).isEqualTo(client);
    assertThat(clientele.remembered.actions).contains(ClientAction.IDENTITY_CODE_REPLACED);
  }

  @Test
  void updateWithAnotherIdentityCodeKeepsTheFormerOne() {
    var client = register("a-1", ContactMode.DIRECT, "010190-900P");

    clientele.commands.update(
        client, 0, aino("a-1", ContactMode.DIRECT, "010190-902S"), coachOf(PORVOO));

    assertThat(foundBy("010190-900P")).isEqualTo(client);
  }

  @Test
  void nobodyElseGetsAFormerIdentityCode() {
    var first = register("a-1", ContactMode.DIRECT, "010190-900P");
    replaceCode(first, "010190-902S");
    var second = register("a-2", ContactMode.DIRECT, null);

    assertRefused(
        () -> replaceCode(second, "010190-900P"), ClientProblem.CLIENT_ALREADY_REGISTERED);
    assertRefused(
        () -> register("a-3", ContactMode.DIRECT, "010190-900P"),
        ClientProblem.CLIENT_ALREADY_REGISTERED);
  }

  @Test
  void clientGetsAFormerIdentityCodeBack() {
    var client = register("a-1", ContactMode.DIRECT, "010190-900P");
    replaceCode(client, "010190-902S");

    replaceCode(client, "010190-900P");

    assertThat(foundBy("010190-900P")).isEqualTo(client);
    assertThat(foundBy("010190-902S")).isEqualTo(client);
  }

  @Test
  void forgettingRemovesFormerIdentityCodes() {
    var client = register("a-1", ContactMode.DIRECT, "010190-900P");
    replaceCode(client, "010190-902S");

    clientele.forgetting.forget(client, "Request", coachOf(PORVOO));

    assertRefused(() -> foundBy("010190-900P"), CommonProblem.NOT_FOUND);
    assertThat(register("a-2", ContactMode.DIRECT, "010190-900P")).isNotEqualTo(client);
  }

  private void replaceCode(ClientId client, String code) {
    clientele.commands.replaceIdentityCode(
        client, 0, new PersonalIdentityCode(code), CodeChange.CORRECTED, coachOf(PORVOO));
  }

  private ClientId foundBy(String code) {
    var found =
        clientele.queries.findByIdentityCode(new PersonalIdentityCode(code), coachOf(PORVOO));
    return found.client().id();
  }

  /** Returns what a caller sends who changes nothing of what was read. */
  private static ClientDetails asRead(ClientFile file) {
    var personal = file.personal();
    return new ClientDetails(
        requireNonNull(file.client().externalReference()),
        file.client().languages(),
        file.contactMode(),
        new PersonalData(
            personal.givenName(),
            personal.familyName(),
            null,
            personal.learnerOid(),
            personal.email(),
            personal.phone(),
            personal.address(),
            personal.municipality()),
        file.careerGoal());
  }

  private ClientId register(String reference, ContactMode mode, @Nullable String code) {
    return clientele.commands.register(aino(reference, mode, code), coachOf(PORVOO)).client().id();
  }

  private static void assertRefused(ThrowingCallable act, ProblemType type) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.type()).isEqualTo(type));
  }
}
