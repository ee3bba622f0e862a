package fi.koppi.catalogservice;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import fi.koppi.kit.event.CloudEventHeaders;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.testing.ContractCheck;
import fi.koppi.kit.testing.Tokens;
import fi.koppi.kit.testing.Topics;
import fi.koppi.kit.testing.plans.PlansCheck;
import fi.koppi.kit.testing.plans.PlansProfile;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@TestProfile(PlansProfile.class)
class PlansTest extends PlansCheck {

  private static final String CAMPUS =
      "{\"name\": {\"fi\": \"Kampus\"}, \"municipality\": \"638\"}";
  private static final String OPEN_EDUCATION = "/oeapi/v6/";

  private final Topics topics = Topics.ofTest();
  private UUID provider = new UUID(0, 0);

  PlansTest() {
    super(5_000);
  }

  @BeforeEach
  void open() {
    topics.create(
        List.of(
            "koppi.catalog.provider.v1",
            "koppi.catalog.offering.v1",
            "koppi.catalog.skill.v1",
            "koppi.catalog.seat.v1",
            "koppi.dead-letter.catalog-service.v1"));
    provider = Catalog.registeredProvider();
  }

  @AfterEach
  void close() {
    topics.close();
  }

  @Override
  protected Map<String, String> namesInScript() {
    return Map.of("provider", provider.toString());
  }

  @Override
  protected Map<String, String> mayGrow() {
    return Map.ofEntries(
        entry("with found as ( select l.offering_id", "A search ranks all that fits."),
        entry("with nearly as materialized", "Facets count all that fits."),
        entry("with teaching as materialized", "It looks at every programme that teaches a skill."),
        entry("from guidance_method m cross join", "A search ranks all methods, which are few."),
        entry("gm1_0.id in (?, …)", "Where methods are few, all of them are read at once."),
        entry("as retired, (1000 * word_similarity", "A search ranks all concepts that fit."),
        entry("from concept c where (folded_fi like", "A beginning that all concepts share."),
        entry("select count(*) from programme p", "The address of the last page depends on it."),
        entry("k.site, c.published_at", "A provider's list is read whole if it offers no courses."),
        entry("m.name as city, s.sites", "An organisation is shown with all its campuses."),
        entry("with mine as (", "It compares all that one provider has of different sources."));
  }

  @Override
  protected Map<String, String> notCalled() {
    String book = "A guide is one book of the whole catalogue.";
    String classification = "It replaces the whole classification, and so the generated rows.";
    String file = "It stores what a programme's or an offering's own operations store.";
    return Map.ofEntries(
        entry("publishGuideEdition", book),
        entry("getGuideEdition", book),
        entry("readGuidePage", book),
        entry("printGuide", book),
        entry("readLatestGuidePage", book),
        entry("importFromEperusteet", file),
        entry("importFromKonfo", file),
        entry("replaceOccupationSkills", classification),
        entry("replaceOccupations", classification),
        entry("replaceSkills", classification),
        entry("replayDeadLetter", "It reads the broker, and then does what the consumer does."),
        entry("replayParkedEvent", "It does for one event what the timer does for those due."));
  }

  @Override
  protected void callEverything() {
    providersAndProgrammes();
    offerings();
    changes();
    guidance();
    files();
    seats();
    proposals();
    announcements();
    lists();
    search();
    synonyms();
    taxonomy();
    openEducation();
    openEducationOne();
    operations();
  }

  private void providersAndProgrammes() {
    var closing = Catalog.registeredProvider();
    good(read(editorOf(closing), "/v1/providers/" + closing));
    good(read(editorOf(closing), "/v1/providers/" + closing + "/tree"));
    Catalog.publishedOffering(closing, 3);
    good(move(admin(), "/v1/providers/" + closing + "/close", 0));
    String campuses = "/v1/providers/" + provider + "/campuses";
    String campus = good(as(editor()).body(CAMPUS).post(campuses)).path("id");
    next(campuses);
    good(read(editor(), "/v1/campuses/" + campus));
    good(move(editor(), "/v1/campuses/" + campus + "/close", 0));
    var programme = Catalog.addedProgramme(provider);
    good(read(editor(), "/v1/programmes/" + programme));
    good(move(editor(), "/v1/programmes/" + programme + "/retire", 0));
  }

  private void offerings() {
    var cancelled = Catalog.publishedOffering(provider, 3);
    good(read(editor(), "/v1/offerings/" + cancelled));
    good(read(editor(), "/v1/offerings/" + cancelled + "/revisions"));
    good(move(editor(), "/v1/offerings/" + cancelled + "/cancel", 1));
    var archived = Catalog.publishedOffering(provider, 3);
    good(move(editor(), "/v1/offerings/" + archived + "/close", 1));
    good(move(editor(), "/v1/offerings/" + archived + "/archive", 2));
  }

  private void changes() {
    var changing = UUID.randomUUID();
    String body = Catalog.providerBody(changing);
    good(as(admin()).body(body).post("/v1/providers"));
    String without = body.replaceFirst("\"organisationId\": \"[^\"]*\",", "");
    good(put(admin(), "/v1/providers/" + changing, 0, without));
    var offering = Catalog.publishedOffering(provider, 3);
    good(
        put(
            editor(),
            "/v1/offerings/" + offering,
            1,
            """
            {"title": {"fi": "Koneistajaksi syksyllä"}, "municipality": "638", "places": 5,
             "fastLanePlaces": 0, "continuousAdmission": true, "deliveryMode": "HYBRID",
             "languages": ["fi"], "audience": "CLIENT", "reason": "More machines"}
            """));
    String programme = read(editor(), "/v1/offerings/" + offering).path("programmeId");
    good(
        put(
            editor(),
            "/v1/programmes/" + programme,
            0,
            "{\"name\": {\"fi\": \"Hitsaus\"}, \"skills\": []}"));
    String campus =
        good(as(editor()).body(CAMPUS).post("/v1/providers/" + provider + "/campuses")).path("id");
    good(put(editor(), "/v1/campuses/" + campus, 0, CAMPUS));
    good(
        as(admin())
            .body(
                "[{\"code\": \"706\", \"name\": {\"fi\": \"Uusi\"}, \"validFrom\": \"1997-01-01\"}]")
            .put("/v1/municipalities"));
  }

  private void guidance() {
    String methods = "/v1/guidance-methods";
    String form =
        """
        {"name": {"fi": "Urakortit"}, "purpose": {"fi": "Vahvuuksien sanoittaminen"},
         "targetGroups": ["YOUNG_PEOPLE"], "languages": ["fi"], "reason": "Tried in two groups"}
        """;
    String method = good(as(editor()).body(form).post(methods)).path("id");
    good(read(editor(), methods + "/" + method));
    good(put(editor(), methods + "/" + method, 0, form));
    good(read(editor(), methods + "/" + method + "/revisions"));
    good(move(editor(), methods + "/" + method + "/retire", 1));
    String chapters = "/v1/guide/chapters";
    String chapter =
        "{\"position\": 90, \"title\": {\"fi\": \"Luku\"}, \"body\": {\"fi\": \"Teksti\"}}";
    String added = good(as(writer()).body(chapter).post(chapters)).path("id");
    good(read(editor(), chapters + "/" + added));
    good(put(writer(), chapters + "/" + added, 0, chapter));
    good(as(writer()).header("If-Match", "\"1\"").delete(chapters + "/" + added));
  }

  private static String writer() {
    return Tokens.of(
        UUID.fromString("01920000-0000-7000-8000-000000000001"),
        OrganisationType.PLATFORM,
        Roles.CATALOG_EDITOR,
        Roles.PLATFORM_ADMIN);
  }

  private void files() {
    String uploads = "/v1/bulk-uploads";
    next(uploads + "?limit=1&providerId=" + provider);
    var programme = Catalog.addedProgramme(provider);
    Response first = upload(programme);
    String discarded = uploads + "/" + first.path("id");
    good(read(editor(), discarded));
    good(read(editor(), discarded + "/report"));
    good(read(editor(), discarded + "/report.csv"));
    good(move(editor(), discarded + "/discard", first.<Integer>path("version")));
    Response upload = upload(programme);
    String published = uploads + "/" + upload.path("id");
    good(move(editor(), published + "/publish?closeMissing=true", upload.<Integer>path("version")));
    Awaitility.await("the file is published")
        .until(() -> "PUBLISHED".equals(read(editor(), published).path("status")));
  }

  private Response upload(UUID programme) {
    String file =
        """
        sourceId,programmeId,titleFi,municipality,places,startsOn,endsOn,continuousAdmission,deliveryMode,languages,audience
        K-%s,%s,Koneistajaksi,638,12,2031-03-01,2031-06-04,false,HYBRID,fi sv,CLIENT
        """
            .formatted(UUID.randomUUID(), programme);
    return good(
        as(editor())
            .contentType("text/csv")
            .queryParam("providerId", provider)
            .queryParam("source", "primus")
            .body(file)
            .post("/v1/bulk-uploads"));
  }

  private static Response put(String token, String path, long version, String body) {
    return as(token).header("If-Match", "\"" + version + "\"").body(body).put(path);
  }

  private void seats() {
    var offering = Catalog.publishedOffering(provider, 1);
    var seat = UUID.randomUUID();
    seat("seat-requested", offering, seat);
    seat("seat-requested", offering, UUID.randomUUID());
    seat("seat-confirmation-requested", offering, seat);
    seat("seat-no-show-reported", offering, seat);
    Awaitility.await("the seats").until(() -> Catalog.seatsOf(offering).getInt("noShow") == 1);
    var other = Catalog.publishedOffering(provider, 1);
    var released = UUID.randomUUID();
    seat("seat-requested", other, released);
    Awaitility.await("the held seat").until(() -> Catalog.seatsOf(other).getInt("held") == 1);
    seat("seat-release-requested", other, released);
    Awaitility.await("the released seat").until(() -> Catalog.seatsOf(other).getInt("free") == 1);
    good(move(editor(), "/v1/offerings/" + other + "/close", 1));
  }

  private void seat(String name, UUID offering, UUID seat) {
    String fastLane = name.equals("seat-requested") ? "\"fastLane\": false, " : "";
    topics.sendEvent(
        "koppi.referral.seat-request.v1",
        offering.toString(),
        "/referral-service",
        "fi.koppi.referral." + name + ".v1",
        fastLane.isEmpty()
            ? Map.of(
                "seatRequestId",
                seat,
                "offeringId",
                offering,
                "requestedAt",
                "2026-11-02T08:00:00Z")
            : Map.of(
                "seatRequestId",
                seat,
                "offeringId",
                offering,
                "fastLane",
                false,
                "requestedAt",
                "2026-11-02T08:00:00Z"));
  }

  private void proposals() {
    Catalog.addedProgramme(provider);
    String declined = proposed(UUID.randomUUID());
    good(
        as(editor())
            .header("If-Match", "\"0\"")
            .body("{\"reason\": \"NO_CAPACITY\"}")
            .post("/v1/proposals/" + declined + "/decline"));
    String accepted = proposed(UUID.randomUUID());
    good(
        as(editor())
            .header("If-Match", "\"0\"")
            .body(
                "{\"programmeId\": \"%s\", \"startsOn\": \"2031-01-07\", \"deliveryMode\": \"WORKPLACE\", \"languages\": [\"fi\"]}"
                    .formatted(Catalog.addedProgramme(provider)))
            .post("/v1/proposals/" + accepted + "/accept"));
    good(read(editor(), "/v1/proposals/lead-times"));
  }

  /**
   * Sends the producer's example with the given id, and returns the editor's newest proposal, which
   * is made from it.
   */
  private String proposed(UUID need) {
    int before = proposals(editor());
    announce(
        "partner",
        "need",
        need.toString(),
        ContractCheck.example("partner-service", "need-state.v1")
            .replaceFirst("\"id\": \"[^\"]+\"", "\"id\": \"" + need + "\""));
    Awaitility.await("the proposal").until(() -> proposals(editor()) > before);
    String id = read(editor(), "/v1/proposals?limit=1").path("items[0].id");
    good(read(editor(), "/v1/proposals/" + id));
    return id;
  }

  private void announce(String service, String what, String key, String state) {
    topics.send(
        "koppi." + service + "." + what + ".v1",
        key,
        CloudEventHeaders.of(
            UUID.randomUUID(),
            "fi.koppi." + service + "." + what + "-state.v1",
            "/" + service + "-service",
            key,
            Instant.EPOCH,
            false),
        state.getBytes(UTF_8));
  }

  /** Sends what referral-service announces, by the producer's examples. */
  private void announcements() {
    String delay = ContractCheck.example("referral-service", "answer-delay-state.v1");
    announce("referral", "answer-delay", provider.toString(), delay);
    String need = ContractCheck.example("referral-service", "unmet-need-state.v1");
    announce("referral", "unmet-need", JsonPath.from(need).getString("skill"), need);
  }

  private static int proposals(String editor) {
    return read(editor, "/v1/proposals?limit=200").<List<Object>>path("items").size();
  }

  private void lists() {
    for (String list :
        List.of(
            "/v1/providers",
            "/v1/programmes",
            "/v1/offerings",
            "/v1/offerings?providerId=" + provider,
            "/v1/changes",
            "/v1/proposals",
            "/v1/guidance-methods",
            "/v1/guidance-methods?text=sana7",
            "/v1/imports/duplicates?providerId=" + provider,
            "/v1/municipalities")) {
      next(list);
    }
    good(read(editor(), "/v1/offerings/export"));
    String method = good(read(editor(), "/v1/guidance-methods")).path("items[0].id");
    good(read(editor(), "/v1/guidance-methods/" + method));
    good(read(editor(), "/v1/guidance-methods/" + method + "/revisions"));
    good(read(editor(), "/v1/guide/chapters"));
    good(read(editor(), "/v1/guide/editions"));
  }

  private void search() {
    for (String query :
        List.of(
            "",
            "&text=sana7",
            "&text=koulutus",
            "&text=sana7x",
            "&text=hitsaaja+Porvoossa",
            "&text=haluan+oppia+taito+sana12+sana13+-sana14",
            "&text=taito&municipality=638",
            "&municipality=638&municipality=049&level=4",
            "&providerId=" + provider,
            "&startsFrom=2031-02-01&startsTo=2031-02-28",
            "&free=true&language=sv",
            "&fastLane=true&text=sana12")) {
      next("/v1/offerings/search?limit=20" + query);
      good(read(editor(), "/v1/offerings/search/facets" + query.replaceFirst("&", "?")));
    }
    good(read(editor(), "/v1/offerings/search/suggestions?text=koul"));
    good(read(editor(), "/v1/offerings/search/suggestions?text=sana1"));
  }

  private static void synonyms() {
    String groups = "/v1/synonym-groups";
    String group = "{\"words\": {\"fi\": [\"trukinajaja\"]}, \"related\": {\"fi\": [\"varasto\"]}}";
    String added = good(as(writer()).body(group).post(groups)).path("id");
    good(read(writer(), groups + "/" + added));
    good(put(writer(), groups + "/" + added, 0, group.replace("varasto", "terminaali")));
    nextAs(writer(), groups);
    nextAs(writer(), groups + "?text=trukinajajaksi");
    good(as(writer()).header("If-Match", "\"1\"").delete(groups + "/" + added));
  }

  private void taxonomy() {
    next("/v1/esco/search?text=skill&language=en");
    next("/v1/esco/search?text=ammatti&kind=OCCUPATION");
    String skill = good(read(editor(), "/v1/esco/suggestions?text=osaaminen")).path("items[0].uri");
    String path = skill.replaceFirst(".*/esco/", "/v1/esco/");
    good(read(editor(), path));
    next(path + "/narrower");
    String occupation =
        good(read(editor(), "/v1/esco/suggestions?text=ammatti&kind=OCCUPATION"))
            .path("items[0].uri");
    next(occupation.replaceFirst(".*/esco/", "/v1/esco/") + "/skills");
  }

  private void openEducation() {
    good(read(editor(), "/oeapi/v6"));
    good(read(editor(), "/moochub/v3/courses"));
    good(read(editor(), "/moochub/v3/courses?page[number]=20&page[size]=50"));
    for (String kind : List.of("organisations", "courses", "programmes", "learning-outcomes")) {
      good(read(editor(), OPEN_EDUCATION + kind + "?pageNumber=3&pageSize=50"));
      good(read(editor(), OPEN_EDUCATION + kind + "?q=sana7"));
    }
    String organisation = OPEN_EDUCATION + "organisations/" + provider;
    good(read(editor(), organisation));
    for (String kind :
        List.of("courses", "programmes", "course-offerings", "programme-offerings")) {
      good(read(editor(), organisation + "/" + kind));
    }
  }

  private void openEducationOne() {
    String organisation = OPEN_EDUCATION + "organisations/" + provider;
    for (String kind : List.of("course", "programme")) {
      String id =
          good(read(editor(), organisation + "/" + kind + "s")).path("items[0]." + kind + "Id");
      String one = OPEN_EDUCATION + kind + "s/" + id;
      good(read(editor(), one));
      good(read(editor(), one + "/" + kind + "-offerings"));
      String offering =
          good(read(editor(), organisation + "/" + kind + "-offerings"))
              .path("items[0]." + kind + "OfferingId");
      good(read(editor(), OPEN_EDUCATION + kind + "-offerings/" + offering));
    }
    String programme =
        good(read(editor(), organisation + "/programmes")).path("items[0].programmeId");
    good(read(editor(), OPEN_EDUCATION + "programmes/" + programme + "/courses"));
    String outcomes = OPEN_EDUCATION + "learning-outcomes";
    String outcome = good(read(editor(), outcomes)).path("items[0].learningOutcomeId");
    good(read(editor(), outcomes + "/" + outcome));
  }

  private void operations() {
    String letters = "/v1/operations/dead-letters";
    String letter = nextAs(admin(), letters).path("items[0].id");
    good(as(admin()).post(letters + "/" + letter + "/discard"));
    nextAs(admin(), "/v1/operations/parked-events");
    good(as(admin()).post("/v1/operations/verified-tokens/discard"));
    good(read(editor(), "/problems"));
    good(read(editor(), "/problems/not-found"));
  }

  private void next(String list) {
    nextAs(editor(), list);
  }

  private static Response nextAs(String token, String list) {
    Response first = good(read(token, list));
    String cursor = first.path("next");
    return cursor == null
        ? first
        : good(read(token, list + (list.contains("?") ? "&" : "?") + "cursor=" + cursor));
  }

  private String editor() {
    return editorOf(provider);
  }

  private static Response good(Response response) {
    if (response.statusCode() >= 300) {
      throw new AssertionError(response.statusCode() + " " + response.asString());
    }
    return response;
  }
}
