package fi.koppi.referralservice.client.persistence;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ConsentId;
import fi.koppi.referralservice.OrganisationId;
import fi.koppi.referralservice.client.consent.Consent;
import fi.koppi.referralservice.client.consent.Consents;
import fi.koppi.referralservice.client.consent.EndedConsent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Typed(Consents.class)
class PanacheConsents implements Consents, PanacheRepositoryBase<Consent, UUID> {

  @Override
  public Optional<Consent> find(ConsentId id) {
    return findByIdOptional(id.value());
  }

  @Override
  public Optional<Consent> lock(ConsentId id) {
    return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  @Override
  public List<Consent> of(ClientId client, @Nullable Cursor after, int limit) {
    var rows =
        after == null
            ? find("clientId = ?1 order by id", client)
            : find("clientId = ?1 and id > ?2 order by id", client, after.uuid(0));
    return rows.range(0, limit - 1).list();
  }

  @Override
  public Optional<EndedConsent> nextEnded(LocalDate today, EndedConsent after) {
    return find(
            """
            validUntil < ?1 and withdrawnAt is null and expiredAt is null
              and validUntil >= ?2 and (validUntil > ?2 or id > ?3)
            order by validUntil, id\
            """,
            today,
            after.validUntil(),
            after.id())
        .project(EndedConsent.class)
        .range(0, 0)
        .firstResultOptional();
  }

  @Override
  public List<Consent> standing(ClientId client, OrganisationId recipientOrganisation) {
    return list(
        "clientId = ?1 and recipientOrganisation = ?2 and withdrawnAt is null",
        client,
        recipientOrganisation);
  }

  @Override
  public List<Consent> standing(
      Collection<ClientId> clients, OrganisationId recipientOrganisation) {
    return list(
        "clientId in ?1 and recipientOrganisation = ?2 and withdrawnAt is null",
        clients,
        recipientOrganisation);
  }

  @Override
  public void add(Consent consent) {
    persist(consent);
  }
}
