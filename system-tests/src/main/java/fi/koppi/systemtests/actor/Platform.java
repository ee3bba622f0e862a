package fi.koppi.systemtests.actor;

import fi.koppi.client.catalog.ProvidersApi;
import fi.koppi.client.partner.OrganisationsApi;
import fi.koppi.client.partner.model.LocalizedText;
import fi.koppi.client.partner.model.OrganisationKind;
import fi.koppi.client.partner.model.RegisterOrganisation;
import fi.koppi.client.referral.OperationsApi;
import fi.koppi.client.referral.model.DeadLetter;
import fi.koppi.client.referral.model.ParkedEvent;
import fi.koppi.systemtests.actor.call.RefusedCall;
import fi.koppi.systemtests.actor.call.SignedIn;
import fi.koppi.systemtests.actor.call.Tries;
import fi.koppi.systemtests.actor.college.College;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The platform's staff, who register organisations and handle events that could not be applied. */
public final class Platform {

  private static final int PAGE = 200;

  private final SignedIn self;
  private final SignedIn unnoticed;
  private final Tries tries;
  private final ProvidersApi providers;
  private final OrganisationsApi organisations;

  public Platform(SignedIn self, Tries tries) {
    this.self = self;
    this.unnoticed = self.quietly();
    this.tries = tries;
    this.providers = new ProvidersApi(self.at("catalog-service"));
    this.organisations = new OrganisationsApi(self.at("partner-service"));
  }

  /** Registers a college if that has not been done; referral-service then creates its topics. */
  public void register(College college) {
    UUID id = self.suite().organisation(college.admissionSystem());
    if (isUnknown(() -> providers.getProvider(id, null))) {
      tries.write(key -> providers.registerProvider(key, college.form(id), null, null));
    }
  }

  /** Registers an employer if that has not been done. */
  public void register(Employer employer) {
    UUID id = employer.organisation();
    if (isUnknown(() -> organisations.getOrganisation(id, null))) {
      var form =
          new RegisterOrganisation()
              .organisationId(id)
              .kind(OrganisationKind.EMPLOYER)
              .businessId("9999980-2")
              .name(new LocalizedText().fi("Rannikon Meriteollisuus Oy"))
              .municipality("638");
      tries.write(key -> organisations.registerOrganisation(key, form, null, null));
    }
  }

  /** Returns the dead letters of a service since the given time, the newest first. */
  public List<DeadLetter> deadLetters(String service, Instant since) {
    var letters =
        tries.read(() -> operations(unnoticed, service).listDeadLetters(null, PAGE)).getItems();
    return letters.stream().filter(letter -> !letter.getAt().toInstant().isBefore(since)).toList();
  }

  /** Returns the events that a service has parked since the given time. */
  public List<ParkedEvent> parkedEvents(String service, Instant since) {
    var events =
        tries.read(() -> operations(unnoticed, service).listParkedEvents(null, PAGE)).getItems();
    return events.stream()
        .filter(event -> !event.getParkedAt().toInstant().isBefore(since))
        .toList();
  }

  /** Closes a dead letter that needs no action. */
  public void discard(String service, UUID deadLetter) {
    tries.write(key -> {
      operations(self, service).discardDeadLetter(deadLetter, key, null, null);
      return deadLetter;
    });
  }

  /**
   * Returns a service's operations; all services have the same ones, so one generated client is
   * enough.
   */
  private static OperationsApi operations(SignedIn caller, String service) {
    return new OperationsApi(caller.at(service));
  }

  private boolean isUnknown(Tries.Read<?> lookUp) {
    try {
      tries.read(lookUp);
      return false;
    } catch (RefusedCall refusal) {
      if (refusal.status() == 404) {
        return true;
      }
      throw refusal;
    }
  }
}
