package fi.koppi.catalogservice.proposal;

import static fi.koppi.catalogservice.Catalog.admin;
import static fi.koppi.catalogservice.Catalog.as;
import static fi.koppi.catalogservice.Catalog.move;
import static fi.koppi.catalogservice.Catalog.offeringBody;
import static fi.koppi.catalogservice.Refusals.assertRefused;
import static fi.koppi.catalogservice.offering.OfferingBuilder.anOffering;
import static fi.koppi.catalogservice.proposal.Deciding.accept;
import static fi.koppi.catalogservice.proposal.Deciding.announced;
import static fi.koppi.catalogservice.proposal.Deciding.newOffering;
import static fi.koppi.catalogservice.proposal.Deciding.offeringsOf;
import static fi.koppi.catalogservice.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.koppi.catalogservice.ProgrammeId;
import fi.koppi.catalogservice.ProposalId;
import fi.koppi.catalogservice.ProviderId;
import fi.koppi.catalogservice.offering.OfferingCommands;
import fi.koppi.catalogservice.offering.details.DeliveryMode;
import fi.koppi.catalogservice.programme.ProgrammeCommands;
import fi.koppi.catalogservice.provider.ProviderCommands;
import fi.koppi.kit.identifier.LanguageCode;
import fi.koppi.kit.security.Actor;
import fi.koppi.kit.security.OrganisationType;
import fi.koppi.kit.security.Roles;
import fi.koppi.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals that are taken up while what they would be taught in ends, with real locks. */
@QuarkusTest
class AcceptanceRaceTest {

  private final SourceMirror mirror;
  private final ProposalCommands proposals;
  private final ProgrammeCommands programmes;
  private final ProviderCommands providers;
  private final OfferingCommands offerings;
  private final Sql sql;
  private Teacher teacher;
  private String proposal = "";

  @Inject
  AcceptanceRaceTest(
      SourceMirror mirror,
      ProposalCommands proposals,
      ProgrammeCommands programmes,
      ProviderCommands providers,
      OfferingCommands offerings,
      Sql sql) {
    this.mirror = mirror;
    this.proposals = proposals;
    this.programmes = programmes;
    this.providers = providers;
    this.offerings = offerings;
    this.sql = sql;
  }

  @BeforeEach
  void propose() {
    teacher = Teacher.ofNewSkill(sql);
    proposal = teacher.idOf(announced(mirror, aProposal().asking(4, teacher.skill())));
  }

  @Test
  void nothingIsDraftedOfAProgrammeThatIsJustBeingRetired() throws Exception {
    var accepted = meanwhile(this::retire, this::acceptToo);

    assertRefused(accepted, 409, "offering-programme-inactive");
    assertThat(offeringsOf(sql, proposal)).isZero();
    teacher.sees(proposal).then().body("status", equalTo("PROPOSED"));
  }

  @Test
  void draftThatIsJustBeingMadeEndsWithItsProgramme() throws Exception {
    var retired = meanwhile(this::accepted, this::retireToo);

    retired.then().statusCode(200);
    assertDraftEnded();
  }

  @Test
  void nothingIsDraftedAtAProviderThatIsJustBeingClosed() throws Exception {
    var accepted = meanwhile(this::close, this::acceptToo);

    assertRefused(accepted, 409, "offering-programme-inactive");
    assertThat(offeringsOf(sql, proposal)).isZero();
    teacher.sees(proposal).then().body("status", equalTo("PROPOSED"));
  }

  @Test
  void draftThatIsJustBeingMadeEndsWithItsProvider() throws Exception {
    var closed = meanwhile(this::accepted, this::closeToo);

    closed.then().statusCode(200);
    assertDraftEnded();
  }

  @Test
  void nothingElseIsDraftedAtAProviderThatIsJustBeingClosed() throws Exception {
    var drafted = meanwhile(this::close, this::draftToo);

    assertRefused(drafted, 409, "offering-programme-inactive");
  }

  @Test
  void otherDraftThatIsJustBeingMadeEndsWithItsProviderToo() throws Exception {
    var closed =
        meanwhile(
            () ->
                offerings.draft(
                    new ProgrammeId(teacher.programme()), anOffering().details(), editor()),
            this::closeToo);

    closed.then().statusCode(200);
    assertThat(statusesOfTeacher()).containsExactly("CANCELLED");
  }

  @Test
  void whatIsJustBeingPublishedByAFileEndsWithItsProviderToo() throws Exception {
    var closed = meanwhile(this::published, this::closeToo);

    closed.then().statusCode(200);
    assertThat(statusesOfTeacher()).containsExactly("CANCELLED");
  }

  private void published() {
    offerings.lockForPublishing(new ProviderId(teacher.provider()));
    var details = anOffering().admittingContinuously().details();
    var programme = new ProgrammeId(teacher.programme());
    offerings.addPublished(List.of(offerings.makePublished(programme, details, editor())));
  }

  private Response draftToo() {
    return as(teacher.editor()).body(offeringBody(teacher.programme(), 5)).post("/v1/offerings");
  }

  private List<String> statusesOfTeacher() {
    return sql.select(
        "select status from offering where provider_id = ?",
        row -> row.getString(1),
        teacher.provider());
  }

  private void assertDraftEnded() {
    var statuses =
        sql.select(
            "select status from offering where proposal_id = ?::uuid",
            row -> row.getString(1),
            proposal);
    assertThat(statuses).containsExactly("CANCELLED");
    teacher
        .sees(proposal)
        .then()
        .body("status", equalTo("WITHDRAWN"))
        .body("offeringId", nullValue());
  }

  /**
   * Starts the second call before the first is committed, and commits once the second waits for it
   * or is done.
   */
  private Response meanwhile(Runnable first, Callable<Response> second) throws Exception {
    try (var threads = Executors.newSingleThreadExecutor()) {
      Future<Response> running =
          QuarkusTransaction.requiringNew()
              .call(() -> {
                first.run();
                int holder = sql.select("select pg_backend_pid()", row -> row.getInt(1)).getFirst();
                var begun = threads.submit(second);
                Awaitility.await().until(() -> begun.isDone() || isWaitedFor(holder));
                return begun;
              });
      return running.get();
    }
  }

  private boolean isWaitedFor(int holder) {
    return !sql.select(
            "select from pg_locks where not granted and ? = any(pg_blocking_pids(pid))",
            row -> true,
            holder)
        .isEmpty();
  }

  private void retire() {
    programmes.retire(new ProgrammeId(teacher.programme()), 0, editor());
  }

  private Response retireToo() {
    return move(teacher.editor(), "/v1/programmes/" + teacher.programme() + "/retire", 0);
  }

  private void close() {
    providers.close(new ProviderId(teacher.provider()), 0, editor());
  }

  private Response closeToo() {
    return move(admin(), "/v1/providers/" + teacher.provider() + "/close", 0);
  }

  private void accepted() {
    proposals.accept(new ProposalId(UUID.fromString(proposal)), 0, acceptance(), editor());
  }

  private Response acceptToo() {
    return accept(teacher.editor(), proposal, newOffering(teacher.programme()));
  }

  private Acceptance acceptance() {
    return new Acceptance(
        new ProgrammeId(teacher.programme()),
        null,
        null,
        null,
        null,
        null,
        null,
        LocalDate.of(2031, 1, 7),
        null,
        null,
        DeliveryMode.WORKPLACE,
        List.of(new LanguageCode("fi")));
  }

  private Actor editor() {
    return new Actor(
        teacher.provider(),
        OrganisationType.PROVIDER,
        "catalog-editor-of-the-college",
        Set.of(Roles.CATALOG_EDITOR),
        "planner-3");
  }
}
