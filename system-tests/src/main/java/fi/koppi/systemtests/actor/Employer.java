package fi.koppi.systemtests.actor;

import fi.koppi.client.partner.NeedsApi;
import fi.koppi.client.partner.model.DraftNeed;
import fi.koppi.client.partner.model.LocalizedText;
import fi.koppi.client.partner.model.NeedKind;
import fi.koppi.client.partner.model.NeedView;
import fi.koppi.systemtests.actor.call.SignedIn;
import fi.koppi.systemtests.actor.call.Tries;
import java.util.Set;
import java.util.UUID;

/** An employer's system, which publishes the employer's needs. */
public final class Employer {

  private static final String SKILL =
      "http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001";

  private final UUID organisation;
  private final Tries tries;
  private final NeedsApi needs;

  public Employer(SignedIn self, Tries tries) {
    this.organisation = self.suite().organisation(self.name());
    this.tries = tries;
    this.needs = new NeedsApi(self.at("partner-service"));
  }

  public UUID organisation() {
    return organisation;
  }

  /** Drafts and publishes a need for people with one skill. */
  public NeedView publishNeed(String title, int headcount) {
    var form =
        new DraftNeed()
            .organisationId(organisation)
            .kind(NeedKind.RECRUITMENT)
            .title(new LocalizedText().fi(title))
            .headcount(headcount)
            .skills(Set.of(SKILL))
            .municipality("638");
    var drafted = tries.write(key -> needs.draftNeed(key, form, null, null));
    String tag = "\"" + drafted.getVersion() + "\"";
    return tries.write(key -> needs.publishNeed(drafted.getId(), tag, key, null, null));
  }
}
