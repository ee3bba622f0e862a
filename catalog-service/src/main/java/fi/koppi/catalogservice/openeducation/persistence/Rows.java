package fi.koppi.catalogservice.openeducation.persistence;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.offering.details.OfferingTerms;
import fi.koppi.catalogservice.offering.details.Schedule;
import fi.koppi.catalogservice.openeducation.Education;
import fi.koppi.catalogservice.openeducation.LearnedSkill;
import fi.koppi.catalogservice.openeducation.OfferedEducation;
import fi.koppi.catalogservice.openeducation.School;
import fi.koppi.catalogservice.openeducation.Site;
import fi.koppi.catalogservice.programme.details.ProgrammeKind;
import fi.koppi.catalogservice.programme.details.ProgrammeProfile;
import fi.koppi.catalogservice.provider.details.OfficeContact;
import fi.koppi.kit.identifier.BusinessId;
import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.OrganisationOid;
import fi.koppi.kit.json.StoredJson;
import fi.koppi.kit.sql.Sql;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes values of rows. */
final class Rows {

  private Rows() {}

  static School school(ResultSet row) throws SQLException {
    var parent = row.getObject("parent_id", UUID.class);
    return new School(
        provider(row, "id"),
        new OrganisationOid(row.getString("oid")),
        new BusinessId(row.getString("business_id")),
        StoredJson.read(row.getString("name"), LocalizedText.class),
        text(row, "city"),
        parent == null ? null : new ProviderId(parent),
        Arrays.asList(StoredJson.read(row.getString("contacts"), OfficeContact[].class)),
        Arrays.asList(StoredJson.read(row.getString("sites"), Site[].class)));
  }

  static Education education(ResultSet row) throws SQLException {
    var retiredAt = row.getObject("retired_at", OffsetDateTime.class);
    return new Education(
        programme(row, "id"),
        provider(row, "provider_id"),
        ProgrammeKind.valueOf(row.getString("kind")),
        StoredJson.read(row.getString("name"), LocalizedText.class),
        text(row, "description"),
        row.getObject("competence_points", Integer.class),
        row.getObject("eqf_level", Integer.class),
        row.getString("field"),
        Arrays.asList(StoredJson.read(row.getString("skills"), EscoUri[].class)),
        StoredJson.read(row.getString("profile"), ProgrammeProfile.class),
        list(row, "languages", LanguageCode::new),
        list(row, "delivery_modes", DeliveryMode::valueOf),
        Sql.instant(row, "added_at"),
        retiredAt == null ? null : retiredAt.toInstant());
  }

  static OfferedEducation offered(ResultSet row) throws SQLException {
    return new OfferedEducation(
        new OfferingId(row.getObject("id", UUID.class)),
        programme(row, "programme_id"),
        provider(row, "provider_id"),
        StoredJson.read(row.getString("title"), LocalizedText.class),
        text(row, "description"),
        text(row, "city"),
        site(row),
        new Schedule(
            row.getObject("starts_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class),
            row.getBoolean("continuous_admission")),
        DeliveryMode.valueOf(row.getString("delivery_mode")),
        Arrays.asList(StoredJson.read(row.getString("languages"), LanguageCode[].class)),
        StoredJson.read(row.getString("terms"), OfferingTerms.class),
        row.getInt("places"),
        row.getInt("enrolled"),
        row.getInt("pending"),
        Sql.instant(row, "published_at"));
  }

  static LearnedSkill skill(ResultSet row) throws SQLException {
    return new LearnedSkill(new EscoUri(row.getString("uri")), text(row, "label"));
  }

  private static @Nullable Site site(ResultSet row) throws SQLException {
    var json = row.getString("site");
    return json == null ? null : StoredJson.read(json, Site.class);
  }

  private static ProviderId provider(ResultSet row, String column) throws SQLException {
    return new ProviderId(row.getObject(column, UUID.class));
  }

  private static ProgrammeId programme(ResultSet row, String column) throws SQLException {
    return new ProgrammeId(row.getObject(column, UUID.class));
  }

  private static @Nullable LocalizedText text(ResultSet row, String column) throws SQLException {
    var json = row.getString(column);
    return json == null ? null : StoredJson.read(json, LocalizedText.class);
  }

  private static <T> List<T> list(ResultSet row, String column, Function<String, T> shape)
      throws SQLException {
    Array array = row.getArray(column);
    return array == null
        ? List.of()
        : Arrays.stream((String[]) array.getArray()).map(shape).toList();
  }
}
