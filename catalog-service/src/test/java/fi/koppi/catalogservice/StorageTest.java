package fi.koppi.catalogservice;

import fi.koppi.kit.testing.storage.StorageCheck;
import java.util.Set;

class StorageTest extends StorageCheck {

  private static final Set<String> TABLES_TO_MEND =
      Set.of(
          "a table's name is left open in SqlForeignKeys.java",
          "bulk reads offering",
          "bulk reads offering_revision",
          "campus reads offering",
          "campus reads provider",
          "feed reads offering",
          "guide reads concept",
          "guide reads municipality",
          "guide reads occupation_skill",
          "guide reads offering",
          "guide reads programme",
          "guide reads provider",
          "imports reads offering",
          "imports reads offering_source",
          "moochub reads concept",
          "moochub reads municipality",
          "moochub reads offering",
          "moochub reads programme",
          "moochub reads provider",
          "nobody uses programme_source",
          "openeducation reads campus",
          "openeducation reads concept",
          "openeducation reads municipality",
          "openeducation reads offering",
          "openeducation reads offering_status_change",
          "openeducation reads programme",
          "openeducation reads provider",
          "openeducation reads seat",
          "proposal reads offering",
          "proposal reads programme",
          "proposal reads provider",
          "search reads concept",
          "search reads municipality",
          "search reads occupation_skill",
          "search reads offering",
          "search reads programme",
          "search reads seat_book");

  private static final Set<String> PORTS_TO_MEND =
      Set.of(
          "bulk.BulkPublishingCommands imports offering.Offerings",
          "bulk.RowCheck imports provider.Providers",
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
