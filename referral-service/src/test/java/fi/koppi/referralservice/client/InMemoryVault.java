package fi.koppi.referralservice.client;

import static java.util.Objects.requireNonNull;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.kit.time.Ids;
import fi.koppi.referralservice.AuthorityId;
import fi.koppi.referralservice.BanReviewId;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.client.ban.BanReview;
import fi.koppi.referralservice.client.ban.BanReviews;
import fi.koppi.referralservice.client.ban.SecurityBans;
import fi.koppi.referralservice.client.identity.IdentityCodes;
import fi.koppi.referralservice.client.identity.TestIndexKeys;
import fi.koppi.referralservice.client.vault.ClientKeys;
import fi.koppi.referralservice.client.vault.ClientVault;
import fi.koppi.referralservice.secrecy.BlindIndex;
import fi.koppi.referralservice.secrecy.DataKey;
import fi.koppi.referralservice.secrecy.MasterKeys;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keys and bans without a database; the encryption is the real one. */
class InMemoryVault implements ClientKeys, SecurityBans, BanReviews {

  private final MasterKeys master = MasterKeys.of(Base64.getEncoder().encodeToString(new byte[32]));
  private final Map<ClientId, DataKey> personalKeys = new HashMap<>();
  private final Map<ClientId, DataKey> banKeys = new HashMap<>();
  private final Map<ClientId, String> bans = new HashMap<>();
  private final Map<ClientId, LocalDate> lastDays = new LinkedHashMap<>();

  ClientVault vault() {
    return new ClientVault(this, codes(), this, this);
  }

  IdentityCodes codes() {
    return new IdentityCodes(true, new BlindIndex(TestIndexKeys.ofZeros()));
  }

  @Override
  public void make(ClientId client) {
    personalKeys.put(client, master.newKey(client.value(), "PERSONAL_DATA"));
    banKeys.put(client, master.newKey(client.value(), "SECURITY_BAN"));
  }

  @Override
  public DataKey personalData(ClientId client) {
    return requireNonNull(personalKeys.get(client));
  }

  @Override
  public DataKey securityBan(ClientId client) {
    return requireNonNull(banKeys.get(client));
  }

  @Override
  public Map<ClientId, DataKey> securityBans(Collection<ClientId> clients) {
    return only(clients, banKeys);
  }

  @Override
  public void forget(ClientId client) {
    personalKeys.remove(client);
    banKeys.remove(client);
  }

  @Override
  public void add(ClientId client, AuthorityId authority, String sealed) {
    bans.put(client, sealed);
  }

  @Override
  public String get(ClientId client) {
    return requireNonNull(bans.get(client));
  }

  @Override
  public Map<ClientId, String> of(Collection<ClientId> clients) {
    return only(clients, bans);
  }

  @Override
  public void schedule(ClientId client, AuthorityId authority, LocalDate lastDay) {
    lastDays.put(client, lastDay);
  }

  @Override
  public void cancel(ClientId client) {
    lastDays.remove(client);
  }

  @Override
  public List<BanReview> endedBefore(
      LocalDate day, AuthorityId authority, @Nullable Cursor after, int limit) {
    return lastDays.entrySet().stream()
        .filter(review -> review.getValue().isBefore(day))
        .map(review ->
            new BanReview(new BanReviewId(Ids.unlinkable()), review.getKey(), review.getValue()))
        .limit(limit)
        .toList();
  }

  private static <T> Map<ClientId, T> only(Collection<ClientId> clients, Map<ClientId, T> all) {
    return all.entrySet().stream()
        .filter(entry -> clients.contains(entry.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public void replace(ClientId client, String sealed) {
    bans.put(client, sealed);
  }

  @Override
  public void remove(ClientId client) {
    bans.remove(client);
  }

  boolean holdsAKeyOf(ClientId client) {
    return personalKeys.containsKey(client) || banKeys.containsKey(client);
  }
}
