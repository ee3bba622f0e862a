package fi.koppi.catalogservice;

import fi.koppi.kit.testing.storage.StorageCheck;
import java.util.Set;

class StorageTest extends StorageCheck {

  private static final Set<String> TABLES_TO_MEND =
      Set.of(
          "campus reads offering",
          "campus reads provider",
          "proposal reads offering",
          "proposal reads programme",
          "proposal reads provider");

  private static final Set<String> PORTS_TO_MEND =
      Set.of(
          "bulk.BulkPublishingCommands imports offering.Offerings",
          "campus.CampusCommands imports provider.Providers",
          "offering.CampusRules imports campus.Campuses",
          "offering.OfferingRules imports programme.Programmes",
          "offering.OfferingRules imports provider.Providers",
          "offering.OfferingSites imports campus.Campuses",
          "programme.ProgrammeRules imports provider.Providers",
          "proposal.SkillNames imports taxonomy.Concepts",
          "provider.ProviderRules imports municipality.Municipalities",
          "seat.Refilling imports offering.Offerings");

  StorageTest() {
    super(TABLES_TO_MEND, PORTS_TO_MEND);
  }
}
