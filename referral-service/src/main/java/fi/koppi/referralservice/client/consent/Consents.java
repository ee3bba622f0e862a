package fi.koppi.referralservice.client.consent;

import fi.koppi.kit.http.paging.Cursor;
import fi.koppi.referralservice.ClientId;
import fi.koppi.referralservice.ConsentId;
import fi.koppi.referralservice.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Consents {

  Optional<Consent> find(ConsentId id);

  /** Finds the consent and locks it until the transaction ends. */
  Optional<Consent> lock(ConsentId id);

  /** Returns a client's consents in the order of their ids, beginning after the cursor. */
  List<Consent> of(ClientId client, @Nullable Cursor after, int limit);

  /**
   * Finds the first of the open consents whose last day lies before a day, in the order of their
   * last days, beginning after one of them.
   */
  Optional<EndedConsent> nextEnded(LocalDate today, EndedConsent after);

  /** Lists the consents towards an organisation that were not withdrawn. */
  List<Consent> standing(ClientId client, OrganisationId recipientOrganisation);

  /** Lists such consents of several clients. */
  List<Consent> standing(Collection<ClientId> clients, OrganisationId recipientOrganisation);

  void add(Consent consent);
}
