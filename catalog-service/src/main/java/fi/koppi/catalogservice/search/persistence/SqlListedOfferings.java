package fi.koppi.catalogservice.search.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.koppi.catalogservice.offering.Audience;
import fi.koppi.catalogservice.offering.DeliveryMode;
import fi.koppi.catalogservice.offering.OfferingId;
import fi.koppi.catalogservice.programme.ProgrammeId;
import fi.koppi.catalogservice.programme.ProgrammeKind;
import fi.koppi.catalogservice.provider.ProviderId;
import fi.koppi.catalogservice.search.Facet;
import fi.koppi.catalogservice.search.FoundOffering;
import fi.koppi.catalogservice.search.ListedOfferings;
import fi.koppi.catalogservice.search.OfferingSearch;
import fi.koppi.kit.event.EventJson;
import fi.koppi.kit.http.Cursor;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.identifier.LocalizedText;
import fi.koppi.kit.identifier.MunicipalityCode;
import fi.koppi.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlListedOfferings implements ListedOfferings {

  /** The columns that are told apart, by the names that callers know. */
  private static final Map<String, String> FACETS = facetColumns();

  /** What of the search is no facet selects the rows; each facet marks whether its part holds. */
  private static final String MATCHES =
      """
      with given as (
        select ?::text as text,
          array(select jsonb_array_elements_text(?::jsonb)) as provider,
          array(select jsonb_array_elements_text(?::jsonb)) as municipality,
          array(select jsonb_array_elements_text(?::jsonb)) as kind,
          array(select jsonb_array_elements_text(?::jsonb)) as delivery_mode,
          array(select jsonb_array_elements_text(?::jsonb)) as language,
          array(select jsonb_array_elements_text(?::jsonb)) as level,
          array(select jsonb_array_elements_text(?::jsonb)) as audience,
          array(select jsonb_array_elements_text(?::jsonb)) as skill,
          ?::date as starts_from, ?::date as starts_to, ?::boolean as free, ?::boolean as fast_lane),
      q as (
        select given.*,
          websearch_to_tsquery('finnish', text) || websearch_to_tsquery('swedish', text)
            || websearch_to_tsquery('english', text) as query
        from given),
      matches as materialized (
        select l.*,
          greatest(b.places - b.taken - b.fast_lane_places, 0) as free,
          b.places - b.taken as fast_lane_free,
          case when q.text = '' then 0
            else (1000 * ts_rank(l.words, q.query))::bigint * 1000
              + (1000 * word_similarity(q.text, l.folded))::bigint end as rank,
          cardinality(q.provider) = 0 or l.provider_id::text = any(q.provider) as of_provider,
          cardinality(q.municipality) = 0 or l.municipality = any(q.municipality)
            as of_municipality,
          cardinality(q.kind) = 0 or l.kind = any(q.kind) as of_kind,
          cardinality(q.delivery_mode) = 0 or l.delivery_mode = any(q.delivery_mode)
            as of_delivery_mode,
          cardinality(q.language) = 0 or l.languages && q.language as of_language,
          cardinality(q.level) = 0 or l.eqf_level::text = any(q.level) as of_level,
          cardinality(q.audience) = 0 or l.audience = any(q.audience) as of_audience
        from q, listed_offering l join seat_book b on b.offering_id = l.offering_id
        where (q.text = '' or l.words @@ q.query or q.text <% l.folded)
          and (cardinality(q.skill) = 0 or l.skills && q.skill)
          and (q.starts_from is null or l.continuous_admission or l.starts_on >= q.starts_from)
          and (q.starts_to is null or l.continuous_admission or l.starts_on <= q.starts_to)
          and (not q.free or b.places - b.taken - b.fast_lane_places > 0)
          and (not q.fast_lane or b.places - b.taken > 0))
      """;

  private final Sql sql;

  @Inject
  SqlListedOfferings(Sql sql) {
    this.sql = sql;
  }

  private static Map<String, String> facetColumns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("provider", "provider_id::text");
    columns.put("municipality", "municipality");
    columns.put("kind", "kind");
    columns.put("delivery_mode", "delivery_mode");
    columns.put("language", "unnest(languages)");
    columns.put("level", "eqf_level::text");
    columns.put("audience", "audience");
    return Collections.unmodifiableMap(columns);
  }

  @Override
  public void put(OfferingId offering) {
    remove(offering);
    sql.update(
        "insert into listed_offering select * from offering_listing where offering_id = ?",
        offering.value());
  }

  @Override
  public void remove(OfferingId offering) {
    sql.update("delete from listed_offering where offering_id = ?", offering.value());
  }

  @Override
  public List<FoundOffering> search(OfferingSearch search, @Nullable Cursor after, int limit) {
    forgiveTypingErrors();
    List<@Nullable Object> arguments = arguments(search);
    arguments.add(after == null ? null : after.number(0));
    arguments.add(after == null ? null : after.number(0));
    arguments.add(after == null ? null : after.uuid(1));
    arguments.add(limit);
    return sql.select(
        MATCHES
            + "select * from matches where "
            + all(FACETS.keySet().stream().toList())
            + """
             and (?::bigint is null or (rank, offering_id) < (?::bigint, ?::uuid))
            order by rank desc, offering_id desc limit ?
            """,
        SqlListedOfferings::found,
        arguments.toArray());
  }

  @Override
  public List<Facet> facets(OfferingSearch search) {
    forgiveTypingErrors();
    String counts =
        FACETS.entrySet().stream()
            .map(facet ->
                "select '%s' as facet, %s as value, count(*) as offerings from matches where %s group by 2"
                    .formatted(facet.getKey(), facet.getValue(), allBut(facet.getKey())))
            .collect(Collectors.joining(" union all "));
    Map<String, List<Facet.Count>> counted =
        sql
            .select(
                MATCHES
                    + "select * from ("
                    + counts
                    + ") as c where value is not null order by offerings desc, value",
                row ->
                    Map.entry(
                        row.getString("facet"),
                        new Facet.Count(row.getString("value"), row.getInt("offerings"))),
                arguments(search).toArray())
            .stream()
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    return FACETS.keySet().stream()
        .map(name -> new Facet(name, counted.getOrDefault(name, List.of())))
        .toList();
  }

  @Override
  public List<String> titles(String text, int limit) {
    String beginning = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    return sql.select(
        """
        select title from (
          select distinct t.title from listed_offering l, jsonb_each_text(l.title) as t (language, title)
          where l.folded like ? and (lower(t.title) like ? or lower(t.title) like ?)) as titles
        order by lower(title) like ? desc, length(title), title limit ?
        """,
        row -> row.getString(1),
        "%" + beginning,
        beginning,
        "% " + beginning,
        beginning,
        limit);
  }

  private void forgiveTypingErrors() {
    sql.select("select set_config('pg_trgm.word_similarity_threshold', '0.5', true)", row -> row);
  }

  private static String all(List<String> facets) {
    return facets.stream().map(facet -> "of_" + facet).collect(Collectors.joining(" and "));
  }

  private static String allBut(String own) {
    return all(FACETS.keySet().stream().filter(facet -> !facet.equals(own)).toList());
  }

  private static List<@Nullable Object> arguments(OfferingSearch search) {
    return new ArrayList<>(
        Arrays.asList(
            search.text(),
            EventJson.write(search.providers()),
            EventJson.write(search.municipalities()),
            EventJson.write(search.kinds()),
            EventJson.write(search.deliveryModes()),
            EventJson.write(search.languages()),
            EventJson.write(search.levels().stream().map(String::valueOf).toList()),
            EventJson.write(search.audiences()),
            EventJson.write(search.skills()),
            search.startsFrom(),
            search.startsTo(),
            search.free(),
            search.fastLane()));
  }

  private static FoundOffering found(ResultSet row) throws SQLException {
    return new FoundOffering(
        new OfferingId(row.getObject("offering_id", UUID.class)),
        new ProviderId(row.getObject("provider_id", UUID.class)),
        new ProgrammeId(row.getObject("programme_id", UUID.class)),
        EventJson.read(row.getString("title"), LocalizedText.class),
        EventJson.read(row.getString("programme_name"), LocalizedText.class),
        ProgrammeKind.valueOf(row.getString("kind")),
        new MunicipalityCode(row.getString("municipality")),
        DeliveryMode.valueOf(row.getString("delivery_mode")),
        languages(row),
        Audience.valueOf(row.getString("audience")),
        row.getObject("eqf_level", Integer.class),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getBoolean("continuous_admission"),
        row.getInt("free"),
        row.getInt("fast_lane_free"),
        row.getLong("rank"));
  }

  private static List<LanguageCode> languages(ResultSet row) throws SQLException {
    String[] languages = (String[]) row.getArray("languages").getArray();
    return Arrays.stream(languages).map(LanguageCode::new).toList();
  }
}
