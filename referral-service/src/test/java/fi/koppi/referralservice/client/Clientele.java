package fi.koppi.referralservice.client;

import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.access.Attempt;
import fi.koppi.referralservice.access.ProtectedData;
import fi.koppi.referralservice.client.ban.BanTermRule;
import fi.koppi.referralservice.client.ban.SecurityBanCommands;
import fi.koppi.referralservice.client.identity.ClientCodes;
import fi.koppi.referralservice.client.identity.PersonalIdentityCode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of clients on storage in memory, at noon of a winter's day in Finland. */
class Clientele {

  static final Instant NOW = Instant.parse("2027-01-11T10:00:00Z");
  static final UUID PORVOO = UUID.fromString("01920000-0000-7000-8000-000000000101");
  static final UUID ESPOO = UUID.fromString("01920000-0000-7000-8000-000000000102");
  static final UUID COLLEGE = UUID.fromString("01920000-0000-7000-8000-000000000201");

  final InMemoryVault keys = new InMemoryVault();
  final RememberedAccess remembered = new RememberedAccess();
  final InMemoryAnswers answers = new InMemoryAnswers();
  final List<ClientEvent> events = new ArrayList<>();
  final ClientCommands commands;
  final ForgettingCommands forgetting;
  final SecurityBanCommands bans;
  final ClientQueries queries;

  Clientele() {
    InstantSource time = InstantSource.fixed(NOW);
    var clients = new InMemoryClients();
    var vault = keys.vault();
    var opener =
        new ClientOpener(
            clients, vault, new ProtectedData(remembered, remembered, new Attempt(), answers));
    var codes = new ClientCodes(clients, new InMemoryFormerCodes(), keys.codes());
    commands = new ClientCommands(opener, clients, codes, vault, new Ids(time), time);
    forgetting =
        new ForgettingCommands(
            opener, vault, codes, answers, new NoneUnannounced(), events::add, time);
    bans = new SecurityBanCommands(opener, clients, vault, new BanTermRule(5, 2), time);
    queries = new ClientQueries(opener, clients, codes, vault);
  }

  static Actor coachOf(UUID organisation) {
    return actor(organisation, OrganisationType.AUTHORITY, Roles.COACH);
  }

  static Actor college() {
    return actor(COLLEGE, OrganisationType.PROVIDER, Roles.ADMISSIONS);
  }

  static ClientDetails aino(String reference, ContactMode mode, @Nullable String identityCode) {
    var personal =
        new PersonalData(
            "Aino",
            "Esimerkki",
            identityCode == null ? null : new PersonalIdentityCode(identityCode),
            null,
            "aino@example.fi",
            "+358 50 000 0000",
            "Esimerkkikatu 1",
            new MunicipalityCode("638"));
    var goal = new CareerGoal(null, new LocalizedText("Hitsaajaksi", null, null));
    return new ClientDetails(reference, List.of(new LanguageCode("fi")), mode, personal, goal);
  }

  /** Nobody was forgotten by an earlier release. */
  private record NoneUnannounced() implements UnannouncedErasures {

    @Override
    public Optional<ClientId> next(ClientId after) {
      return Optional.empty();
    }

    @Override
    public boolean remove(ClientId client) {
      return false;
    }
  }

  private static Actor actor(UUID organisation, OrganisationType type, String role) {
    return new Actor(organisation, type, "system", Set.of(role), "person-17");
  }
}
